package org.calends.subscription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what every sale asks about its customer, so that it takes no longer when the customer has much already. */
@Repository
class BuyerSearch {

    private static final String SUSPENDED = """
            select count(*) from subscription
            where customer = :customer and product_key = :product and status = 'SUSPENDED'
              and plan_id = :plan and reseller = :reseller
            """;

    private static final String TRYING_OUT = SubscriptionRows.SELECT + """
            where s.customer = :customer and s.product_key = :product and s.trial_ends_at = s.term_ends_at
              and s.status in ('PENDING', 'ACTIVE', 'SUSPENDED')
            order by s.provisioned_at, s.id
            """;

    private static final String TRIAL_CLOCK = """
            select min(trial_ends_at) from subscription
            where customer = :customer and product_key = :product and trial_ends_at is not null and provisioned_at <= :at
            """;

    private final JdbcClient jdbc;
    private final SubscriptionRows rows;

    BuyerSearch(JdbcClient jdbc, SubscriptionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Whether a reseller's customer has something of a plan that is suspended. */
    boolean hasSuspended(UUID reseller, UUID customer, String product, String plan) {
        return jdbc.sql(SUSPENDED)
                        .param("reseller", reseller)
                        .param("customer", customer)
                        .param("product", product)
                        .param("plan", plan)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What a customer is trying out of a product. */
    List<Subscription> tryingOut(UUID customer, String product) {
        return rows.complete(jdbc.sql(TRYING_OUT).param("customer", customer).param("product", product));
    }

    /** When the trial ends that a customer had begun first. */
    Optional<Instant> trialClock(UUID customer, String product, Instant at) {
        return jdbc.sql(TRIAL_CLOCK)
                .param("customer", customer)
                .param("product", product)
                .param("at", SubscriptionRows.utc(at))
                .query((row, i) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
