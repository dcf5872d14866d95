package org.calends.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.delegation.DelegationEvent.Kind;
import org.calends.managedservice.ManifestVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegations, what they cover, and what happened to them. */
@Repository
class Delegations {

    private static final String ADD = """
            insert into delegation (id, product_key, plan_id, customer, version, state, accepted_at, accepted_by)
            values (:id, :product, :plan, :customer, :version, :state, :at, :by)
            """;

    private static final String ADD_SCOPE = """
            insert into delegation_scope (delegation_id, position, subscription_id, resource_group)
            values (:id, :position, :subscription, :group)
            """;

    private static final String SCOPES = """
            select subscription_id, resource_group from delegation_scope where delegation_id = :id order by position
            """;

    private static final String ACTIVE_SCOPES = """
            select s.subscription_id, s.resource_group
            from delegation_scope s join delegation d on d.id = s.delegation_id
            where d.product_key = :product and d.plan_id = :plan and d.state = 'ACTIVE' and s.subscription_id in (:ids)
            """;

    private static final String NOTE = """
            insert into delegation_event (delegation_id, seq, at, actor, kind, version, on_behalf_of)
            select :id, coalesce(max(seq), 0) + 1, :at, :actor, :kind, :version, :person
            from delegation_event where delegation_id = :id
            """;

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delegation delegation) {
        jdbc.sql(ADD)
                .param("id", delegation.id())
                .param("product", delegation.product())
                .param("plan", delegation.plan())
                .param("customer", delegation.customer())
                .param("version", delegation.version().toString())
                .param("state", delegation.state().name())
                .param("at", delegation.acceptedAt().atOffset(ZoneOffset.UTC))
                .param("by", delegation.acceptedBy())
                .update();
        for (int i = 0; i < delegation.scopes().size(); i++) {
            jdbc.sql(ADD_SCOPE)
                    .param("id", delegation.id())
                    .param("position", i)
                    .param("subscription", delegation.scopes().get(i).subscription())
                    .param("group", delegation.scopes().get(i).resourceGroup())
                    .update();
        }
    }

    Optional<Delegation> find(UUID id) {
        return jdbc.sql("select * from delegation where id = :id")
                .param("id", id)
                .query(this::delegation)
                .optional();
    }

    /** What is delegated by a plan now, of these subscriptions. */
    List<Scope> activeScopes(String product, String plan, Collection<UUID> subscriptions) {
        return subscriptions.isEmpty()
                ? List.of()
                : jdbc.sql(ACTIVE_SCOPES)
                        .param("product", product)
                        .param("plan", plan)
                        .param("ids", subscriptions)
                        .query(Delegations::scope)
                        .list();
    }

    void change(UUID id, ManifestVersion version, DelegationState state) {
        jdbc.sql("update delegation set version = :version, state = :state where id = :id")
                .param("version", version.toString())
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void note(UUID id, DelegationEvent event) {
        jdbc.sql(NOTE)
                .param("id", id)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("kind", event.kind().name())
                .param("version", event.version())
                .param("person", event.onBehalfOf())
                .update();
    }

    /** The newest first. */
    List<DelegationEvent> events(UUID id) {
        return jdbc.sql("select * from delegation_event where delegation_id = :id order by seq desc")
                .param("id", id)
                .query((row, i) -> new DelegationEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("version"),
                        row.getString("on_behalf_of")))
                .list();
    }

    private Delegation delegation(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return delegation(
                row, jdbc.sql(SCOPES).param("id", id).query(Delegations::scope).list());
    }

    static Delegation delegation(ResultSet row, List<Scope> scopes) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getObject("customer", UUID.class),
                ManifestVersion.parse(row.getString("version")).orElseThrow(),
                DelegationState.valueOf(row.getString("state")),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getString("accepted_by"),
                scopes);
    }

    static Scope scope(ResultSet row, int number) throws SQLException {
        return new Scope(row.getObject("subscription_id", UUID.class), row.getString("resource_group"));
    }
}
