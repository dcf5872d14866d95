package org.calends.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds subscriptions, never those of others. */
@Repository
class SubscriptionSearch {

    private static final String MINE = """
            where (cast(:reseller as uuid) is null or s.reseller = :reseller)
              and (cast(:publisher as varchar) is null or p.publisher_id = :publisher)
            """;

    private static final String MATCHING = MINE + """
              and (cast(:customer as uuid) is null or s.customer = :customer)
              and (cast(:product as varchar) is null or s.product_key = :product)
              and (cast(:status as varchar) is null or s.status = :status)
            """;

    private static final String PAGE = SubscriptionRows.SELECT + MATCHING
            + "order by s.provisioned_at desc, s.id offset :offset rows fetch next :size rows only";

    private static final String COUNT = """
            select count(*) from subscription s join product p on p.product_key = s.product_key
            """ + MATCHING;

    private static final String ONE = SubscriptionRows.SELECT + MINE + " and s.id = :id";

    private static final String LOCK = "select id from subscription where id = :id for update";

    private static final String OPEN = SubscriptionRows.SELECT + """
            where s.customer = :customer and s.status in ('PENDING', 'ACTIVE', 'SUSPENDED')
            order by s.provisioned_at, s.id
            """;

    private static final String DUE = """
            select id from subscription
            where (status in ('PENDING', 'SUSPENDED') and lapses_at <= :now)
               or (status in ('PENDING', 'SUSPENDED', 'DISABLED') and term_ends_at <= :now)
               or (status = 'ACTIVE' and not auto_renew and term_ends_at <= :now)
            order by id
            """;

    private static final String RENEWING = """
            select id from subscription where status = 'ACTIVE' and auto_renew and term_ends_at <= :now
            order by term_ends_at, id
            """;

    private final JdbcClient jdbc;
    private final SubscriptionRows rows;

    SubscriptionSearch(JdbcClient jdbc, SubscriptionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Page<Subscription> page(SubscriptionQuery query, SubscriptionScope scope, PageRequest page) {
        var items = asking(PAGE, query, scope).param("offset", page.offset()).param("size", page.size());
        var total = asking(COUNT, query, scope).query(Long.class).single();
        return new Page<>(rows.complete(items), page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec asking(String sql, SubscriptionQuery query, SubscriptionScope scope) {
        var status = query.status();
        return scoped(sql, scope)
                .param("customer", query.customer())
                .param("product", query.product())
                .param("status", status == null ? null : status.name());
    }

    Optional<Subscription> find(UUID id, SubscriptionScope scope) {
        return rows.complete(scoped(ONE, scope).param("id", id)).stream().findFirst();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Subscription> lock(UUID id, SubscriptionScope scope) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return find(id, scope);
    }

    /** What a customer has from whomever and nothing has ended. */
    List<Subscription> openOf(UUID customer) {
        return rows.complete(jdbc.sql(OPEN).param("customer", customer));
    }

    /** What ends by itself, if nobody was faster. */
    List<UUID> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", SubscriptionRows.utc(now))
                .query(UUID.class)
                .list();
    }

    List<UUID> renewing(Instant now) {
        return jdbc.sql(RENEWING)
                .param("now", SubscriptionRows.utc(now))
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, SubscriptionScope scope) {
        return jdbc.sql(sql).param("reseller", scope.reseller()).param("publisher", scope.publisher());
    }
}
