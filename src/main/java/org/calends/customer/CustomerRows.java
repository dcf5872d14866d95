package org.calends.customer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.customer.RelationshipEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customers, what they have agreed to, and what happened between them and their resellers. */
@Repository
class CustomerRows {

    private static final String ADD = """
            insert into customer (tenant_id, name, country, known_since) values (:tenant, :name, :country, :at)
            """;

    private static final String AGREED = """
            select count(*) from customer_agreement where tenant_id = :tenant and version = :version
            """;

    private static final String AGREE = """
            insert into customer_agreement (tenant_id, version, accepted_at, accepted_by)
            values (:tenant, :version, :at, :by)
            """;

    private static final String NOTE = """
            insert into relationship_event (reseller, customer, seq, at, actor, kind, detail)
            values (:reseller, :customer,
                (select coalesce(max(seq), 0) + 1 from relationship_event
                    where reseller = :reseller and customer = :customer),
                :at, :actor, :kind, :detail)
            """;

    private static final String EVENTS = """
            select seq, at, actor, kind, detail from relationship_event
            where reseller = :reseller and customer = :customer order by seq
            """;

    private final JdbcClient jdbc;

    CustomerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Customer> find(UUID tenant) {
        return jdbc.sql("select tenant_id, name, country from customer where tenant_id = :tenant")
                .param("tenant", tenant)
                .query((row, i) -> new Customer(tenant, row.getString("name"), row.getString("country")))
                .optional();
    }

    void add(Customer customer, Instant at) {
        jdbc.sql(ADD)
                .param("tenant", customer.tenantId())
                .param("name", customer.name())
                .param("country", customer.country())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it had not accepted this version before */
    boolean agree(UUID tenant, Agreement agreement) {
        var known = jdbc.sql(AGREED)
                .param("tenant", tenant)
                .param("version", agreement.version())
                .query(Long.class)
                .single();
        return known == 0
                && jdbc.sql(AGREE)
                                .param("tenant", tenant)
                                .param("version", agreement.version())
                                .param("at", agreement.acceptedAt().atOffset(ZoneOffset.UTC))
                                .param("by", agreement.acceptedBy())
                                .update()
                        > 0;
    }

    void note(UUID reseller, UUID customer, Instant at, String actor, Kind kind, @Nullable String detail) {
        jdbc.sql(NOTE)
                .param("reseller", reseller)
                .param("customer", customer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("kind", kind.name())
                .param("detail", detail)
                .update();
    }

    List<RelationshipEvent> events(UUID reseller, UUID customer) {
        return jdbc.sql(EVENTS)
                .param("reseller", reseller)
                .param("customer", customer)
                .query((row, i) -> new RelationshipEvent(
                        row.getInt("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("detail")))
                .list();
    }
}
