package org.calends.subscription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.calends.subscription.Subscription.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions in their table, each read with its suspensions. */
@Repository
class SubscriptionRows {

    static final String SELECT = """
            select s.*, p.publisher_id, p.offer_type
            from subscription s join product p on p.product_key = s.product_key
            """;

    private static final String ADD = """
            insert into subscription (id, reseller, customer, product_key, plan_id, term, market, quantity, status,
                auto_renew, provisioned_at, terms, term_starts_at, term_ends_at, trial_ends_at, lapses_at)
            values (:id, :reseller, :customer, :product, :plan, :term, :market, :quantity, :status,
                :renew, :at, 1, :at, :ends, :trial, :lapses)
            """;

    private static final String SAVE = """
            update subscription set status = :status, quantity = :quantity, next_quantity = :next, auto_renew = :renew, terms = :terms, term_starts_at = :starts,
                term_ends_at = :ends, lapses_at = :lapses, canceled_at = :canceled
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final SuspensionRows suspensions;

    SubscriptionRows(JdbcClient jdbc, SuspensionRows suspensions) {
        this.jdbc = jdbc;
        this.suspensions = suspensions;
    }

    void add(UUID id, NewSubscription wanted, SubscriptionStatus status, Terms terms, @Nullable Instant lapsesAt) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("reseller", wanted.reseller())
                .param("customer", wanted.customer())
                .param("product", wanted.product())
                .param("plan", wanted.plan())
                .param("term", wanted.term())
                .param("market", wanted.market())
                .param("quantity", wanted.quantity())
                .param("status", status.name())
                .param("renew", wanted.autoRenew())
                .param("at", utc(terms.startsAt()))
                .param("ends", utc(terms.endsAt()))
                .param("trial", utc(terms.trialEndsAt()))
                .param("lapses", utc(lapsesAt))
                .update();
    }

    /** Stores what can change: everything but who bought what. */
    void save(Subscription subscription) {
        jdbc.sql(SAVE)
                .param("quantity", subscription.quantity())
                .param("next", subscription.nextQuantity())
                .param("status", subscription.status().name())
                .param("renew", subscription.autoRenew())
                .param("terms", subscription.terms().count())
                .param("starts", utc(subscription.terms().startsAt()))
                .param("ends", utc(subscription.terms().endsAt()))
                .param("lapses", utc(subscription.lapsesAt()))
                .param("canceled", utc(subscription.canceledAt()))
                .param("id", subscription.id())
                .update();
    }

    void suspend(UUID id, Suspension suspension) {
        suspensions.add(id, suspension);
    }

    void lift(UUID id, Suspension.By by) {
        suspensions.remove(id, by);
    }

    /** The subscriptions that a query finds, in its order. */
    List<Subscription> complete(JdbcClient.StatementSpec query) {
        var found = query.query(SubscriptionReading::subscription).list();
        var suspended = suspensions.of(found.stream().map(Subscription::id).toList());
        return found.stream()
                .map(subscription -> subscription.having(suspended.getOrDefault(subscription.id(), List.of())))
                .toList();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
