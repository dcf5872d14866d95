package org.calends.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.LinkToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links for customers in their table. */
@Repository
class LinkRows {

    private static final String ADD = """
            insert into delegation_link
                (id, token_hash, product_key, plan_id, customer, created_at, created_by, expires_at)
            values (:id, :hash, :product, :plan, :customer, :at, :by, :expires)
            """;

    private static final String SUPERSEDE = """
            update delegation_link set canceled_at = :at, canceled_by = :by
            where product_key = :product and plan_id = :plan and customer = :customer and canceled_at is null
            """;

    private static final String CANCEL =
            "update delegation_link set canceled_at = :at, canceled_by = :by where id = :id and canceled_at is null";

    private static final String OF_PRODUCT = "from delegation_link where product_key = :product";

    private static final String PART = " order by created_at desc, id offset :offset rows fetch next :size rows only";

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A later link takes the place of an earlier one, so that one at most works. */
    void add(DelegationLink link, LinkToken token) {
        whose(SUPERSEDE, link).update();
        whose(ADD, link)
                .param("id", link.id())
                .param("hash", token.hash())
                .param("expires", link.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it worked until now */
    boolean cancel(UUID id, Instant at, String by) {
        return jdbc.sql(CANCEL)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    Optional<DelegationLink> find(LinkToken token) {
        return jdbc.sql("select * from delegation_link where token_hash = :hash")
                .param("hash", token.hash())
                .query(LinkRows::link)
                .optional();
    }

    Optional<DelegationLink> find(UUID id) {
        return jdbc.sql("select * from delegation_link where id = :id")
                .param("id", id)
                .query(LinkRows::link)
                .optional();
    }

    /** The newest first. */
    Page<DelegationLink> of(String product, PageRequest page) {
        var items = jdbc.sql("select * " + OF_PRODUCT + PART)
                .param("product", product)
                .param("offset", page.offset())
                .param("size", page.size())
                .query(LinkRows::link)
                .list();
        var total = jdbc.sql("select count(*) " + OF_PRODUCT)
                .param("product", product)
                .query(Long.class)
                .single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec whose(String sql, DelegationLink link) {
        return jdbc.sql(sql)
                .param("product", link.product())
                .param("plan", link.plan())
                .param("customer", link.customer())
                .param("at", link.createdAt().atOffset(ZoneOffset.UTC))
                .param("by", link.createdBy());
    }

    private static DelegationLink link(ResultSet row, int number) throws SQLException {
        var canceled = row.getObject("canceled_at", OffsetDateTime.class);
        return new DelegationLink(
                row.getObject("id", UUID.class),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getObject("customer", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                canceled == null ? null : canceled.toInstant(),
                row.getString("canceled_by"));
    }
}
