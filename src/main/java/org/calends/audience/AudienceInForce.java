package org.calends.audience;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells for whom a private plan is now, as it was published or synchronized last (C18, C20). */
@Repository
public class AudienceInForce {

    private static final String AMONG = """
            select id from plan_audience
            where product_key = :product and plan_id = :plan and live and type = 'SUBSCRIPTION' and id in (:ids)
            """;

    private final JdbcClient jdbc;

    public AudienceInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these subscriptions it names. */
    public Set<UUID> among(Product product, Plan plan, Collection<UUID> subscriptions) {
        if (subscriptions.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(AMONG)
                .param("product", product.key())
                .param("plan", plan.id())
                .param("ids", subscriptions)
                .query(UUID.class)
                .list());
    }
}
