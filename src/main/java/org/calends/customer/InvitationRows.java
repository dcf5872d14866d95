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
import org.calends.customer.Invitation.State;
import org.calends.security.LinkToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations in their table. */
@Repository
class InvitationRows {

    private static final String ADD = """
            insert into customer_invitation
                (id, token_hash, reseller, customer, name, country, state, created_at, created_by, expires_at)
            values (:id, :hash, :reseller, :customer, :name, :country, 'OPEN', :at, :by, :expires)
            """;

    private static final String DECIDE = """
            update customer_invitation set state = :state, decided_at = :at, decided_by = :by
            where id = :id and state = 'OPEN'
            """;

    private static final String SUPERSEDE = """
            update customer_invitation set state = 'CANCELED', decided_at = :at, decided_by = :by
            where reseller = :reseller and customer = :customer and state = 'OPEN'
            """;

    private static final String BY_TOKEN = "select * from customer_invitation where token_hash = :hash";

    private static final String OF_RESELLER = """
             from customer_invitation where (cast(:reseller as uuid) is null or reseller = :reseller)
            """;

    private static final String PAGE =
            "select *" + OF_RESELLER + "order by created_at desc, id offset :offset rows fetch next :size rows only";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A later invitation takes the place of an earlier one, so that one link at most works. */
    void add(Invitation invitation, LinkToken token) {
        decided(SUPERSEDE, invitation.createdAt(), invitation.createdBy())
                .param("reseller", invitation.reseller())
                .param("customer", invitation.customer().tenantId())
                .update();
        jdbc.sql(ADD)
                .param("id", invitation.id())
                .param("hash", token.hash())
                .param("reseller", invitation.reseller())
                .param("customer", invitation.customer().tenantId())
                .param("name", invitation.customer().name())
                .param("country", invitation.customer().country())
                .param("at", invitation.createdAt().atOffset(ZoneOffset.UTC))
                .param("by", invitation.createdBy())
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was open until now */
    boolean decide(UUID id, State state, Instant at, String by) {
        return decided(DECIDE, at, by)
                        .param("id", id)
                        .param("state", state.name())
                        .update()
                > 0;
    }

    Optional<Invitation> find(LinkToken token) {
        return jdbc.sql(BY_TOKEN)
                .param("hash", token.hash())
                .query(InvitationRows::invitation)
                .optional();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select * from customer_invitation where id = :id")
                .param("id", id)
                .query(InvitationRows::invitation)
                .optional();
    }

    Page<Invitation> of(@Nullable UUID reseller, PageRequest page) {
        var items = jdbc.sql(PAGE)
                .param("reseller", reseller)
                .param("offset", page.offset())
                .param("size", page.size())
                .query(InvitationRows::invitation)
                .list();
        var total = jdbc.sql("select count(*)" + OF_RESELLER)
                .param("reseller", reseller)
                .query(Long.class)
                .single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec decided(String sql, Instant at, String by) {
        return jdbc.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("reseller", UUID.class),
                new Customer(row.getObject("customer", UUID.class), row.getString("name"), row.getString("country")),
                State.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"));
    }
}
