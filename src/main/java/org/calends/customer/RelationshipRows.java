package org.calends.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The relationships in their table. Removed ones stay, so that their history does; nobody sees them. */
@Repository
class RelationshipRows {

    // Of several versions that a customer has accepted, the one in force is told, or else the last.
    private static final String SELECT = """
            select r.reseller, r.customer, c.name, c.country, r.since, r.usage_visible, r.reservations_allowed,
                a.version, a.accepted_at, a.accepted_by, a.version = :version agreed
            from customer_relationship r join customer c on c.tenant_id = r.customer
                left join customer_agreement a on a.tenant_id = r.customer
                    and a.version = (select l.version from customer_agreement l where l.tenant_id = r.customer
                        order by case when l.version = :version then 0 else 1 end, l.accepted_at desc, l.version desc
                        fetch first 1 row only)
            where r.state = 'ACTIVE'
            """;

    private static final String MATCHING = """
              and (cast(:reseller as uuid) is null or r.reseller = :reseller)
              and (cast(:part as varchar) is null or lower(c.name) like lower('%' || :part || '%') escape '!'
                or cast(c.tenant_id as varchar(36)) like lower(:part || '%') escape '!')
            """;

    private static final String SEARCH = SELECT + MATCHING
            + "order by lower(c.name), r.customer, r.reseller offset :offset rows fetch next :size rows only";

    private static final String COUNT = """
            select count(*) from customer_relationship r join customer c on c.tenant_id = r.customer
            where r.state = 'ACTIVE'
            """ + MATCHING;

    private static final String ONE = SELECT + " and r.reseller = :reseller and r.customer = :customer";

    private static final String LOCK = """
            select state from customer_relationship where reseller = :reseller and customer = :customer for update
            """;

    private static final String ESTABLISH = """
            update customer_relationship set state = 'ACTIVE', since = :at
            where reseller = :reseller and customer = :customer
            """;

    private static final String INSERT = """
            insert into customer_relationship (reseller, customer, state, since)
            values (:reseller, :customer, 'ACTIVE', :at)
            """;

    private static final String REMOVE = """
            update customer_relationship set state = 'REMOVED', since = :at, usage_visible = false, reservations_allowed = false
            where reseller = :reseller and customer = :customer
            """;

    private static final String SWITCH = """
            update customer_relationship set usage_visible = :usage, reservations_allowed = :reservations
            where reseller = :reseller and customer = :customer
            """;

    private final JdbcClient jdbc;
    private final CustomerSettings settings;

    RelationshipRows(JdbcClient jdbc, CustomerSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Page<Relationship> search(CustomerQuery query, PageRequest page) {
        var items = asking(SEARCH, query)
                .param("offset", page.offset())
                .param("size", page.size())
                .param("version", settings.agreementVersion())
                .query(RelationshipRows::relationship)
                .list();
        var total = asking(COUNT, query).query(Long.class).single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec asking(String sql, CustomerQuery query) {
        var part = query.q() == null || query.q().isBlank() ? null : query.q().strip();
        return jdbc.sql(sql)
                .param("reseller", query.reseller())
                .param("part", part == null ? null : part.replaceAll("[!%_]", "!$0"));
    }

    Optional<Relationship> find(UUID reseller, UUID customer) {
        return between(ONE, reseller, customer)
                .param("version", settings.agreementVersion())
                .query(RelationshipRows::relationship)
                .optional();
    }

    /** The state of a relationship that nobody else changes until the transaction ends. */
    Optional<String> lock(UUID reseller, UUID customer) {
        return between(LOCK, reseller, customer).query(String.class).optional();
    }

    void establish(UUID reseller, UUID customer, Instant at) {
        var when = at.atOffset(ZoneOffset.UTC);
        if (between(ESTABLISH, reseller, customer).param("at", when).update() == 0) {
            between(INSERT, reseller, customer).param("at", when).update();
        }
    }

    void remove(UUID reseller, UUID customer, Instant at) {
        between(REMOVE, reseller, customer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void set(Relationship relationship, boolean usageVisible, boolean reservationsAllowed) {
        between(SWITCH, relationship.reseller(), relationship.customer().tenantId())
                .param("usage", usageVisible)
                .param("reservations", reservationsAllowed)
                .update();
    }

    private JdbcClient.StatementSpec between(String sql, UUID reseller, UUID customer) {
        return jdbc.sql(sql).param("reseller", reseller).param("customer", customer);
    }

    private static Relationship relationship(ResultSet row, int number) throws SQLException {
        return new Relationship(
                row.getObject("reseller", UUID.class),
                new Customer(row.getObject("customer", UUID.class), row.getString("name"), row.getString("country")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("usage_visible"),
                row.getBoolean("reservations_allowed"),
                agreement(row),
                row.getBoolean("agreed"));
    }

    private static @Nullable Agreement agreement(ResultSet row) throws SQLException {
        var version = row.getString("version");
        return version == null
                ? null
                : new Agreement(
                        version,
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                        row.getString("accepted_by"));
    }
}
