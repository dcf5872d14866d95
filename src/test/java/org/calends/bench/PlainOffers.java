package org.calends.bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same rows that Calends moves when an offer goes live, in tables of nobody's design. */
record PlainOffers(JdbcClient jdbc) {

    static final String LIVE = "select count(*) from plain_offer where state = 'LIVE'";

    private static final String TABLES = """
            create table plain_offer (id varchar(36) primary key, state varchar(12) not null, content varchar(200) not null,
                updated_at timestamp with time zone not null);
            create index plain_offer_state on plain_offer (state);
            create table plain_reseller (offer_id varchar(36) not null, number integer not null, state varchar(12) not null,
                primary key (offer_id, number));
            create table plain_event (offer_id varchar(36) not null, seq integer not null, transition varchar(12) not null,
                primary key (offer_id, seq));
            create table plain_mail (id uuid primary key, offer_id varchar(36) not null, content varchar(4000) not null)
            """;
    private static final String OFFER = "insert into plain_offer values (:id, 'SCHEDULED', repeat('x', 200), now())";
    private static final String RESELLERS = """
            insert into plain_reseller select :id, number, 'SCHEDULED' from generate_series(1, 3) number
            """;
    private static final String MAIL = "insert into plain_mail values (:mail, :id, repeat('x', 1500))";

    void create() {
        jdbc.sql(TABLES).update();
    }

    void seed(String id) {
        run(OFFER, id);
        run(RESELLERS, id);
    }

    /** In the transaction of the caller. */
    void goLive(String id) {
        run("update plain_offer set state = 'LIVE', updated_at = now() where id = :id", id);
        run("update plain_reseller set state = 'LIVE' where offer_id = :id", id);
        run("insert into plain_event values (:id, 1, 'LIVE')", id);
        for (int contact = 0; contact < 2; contact++) {
            jdbc.sql(MAIL).param("mail", UUID.randomUUID()).param("id", id).update();
        }
    }

    private void run(String sql, String id) {
        jdbc.sql(sql).param("id", id).update();
    }
}
