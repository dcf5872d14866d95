package org.calends.sales;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.calends.catalog.Catalog;
import org.calends.catalog.PricingModel;
import org.calends.subscription.NewSubscription;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.calends.subscription.Trials;
import org.springframework.stereotype.Component;

/** What is sold is provisioned: a subscription of its own for licenses, a running one for usage (P15). */
@Component
class Provisioning {

    /** What is paid as it is used has a price by the hour or so, but no term that anybody commits to. */
    private static final String MONTH_TO_MONTH = "P1M";

    private final Catalog catalog;
    private final Subscriptions subscriptions;
    private final FreeTrials freeTrials;
    private final Trials trials;

    Provisioning(Catalog catalog, Subscriptions subscriptions, FreeTrials freeTrials, Trials trials) {
        this.catalog = catalog;
        this.subscriptions = subscriptions;
        this.freeTrials = freeTrials;
        this.trials = trials;
    }

    boolean isUsage(Order order) {
        return catalog.product(order.product())
                .flatMap(product -> product.plan(order.plan()))
                .filter(plan -> plan.pricingModel() == PricingModel.USAGE)
                .isPresent();
    }

    /** Until when an order costs nothing; what is used belongs to the trial that runs, if one does. */
    Optional<Instant> freeUntil(Order order, Instant at) {
        return running(order)
                .map(running ->
                        Optional.ofNullable(running.terms().trialEndsAt()).filter(end -> end.isAfter(at)))
                .orElseGet(() -> freeTrials.until(order.at(at)));
    }

    /** Provisions a subscription without a sale, for what is paid as it is used. */
    UUID open(Order order, boolean autoRenew, Instant at) {
        return open(order, autoRenew, at, "Paid by usage");
    }

    /** The subscription that a sale belongs to. */
    UUID of(UUID sale, Order order, boolean autoRenew, Instant at) {
        return running(order).map(Subscription::id).orElseGet(() -> open(order, autoRenew, at, "Sale " + sale));
    }

    private Optional<Subscription> running(Order order) {
        return isUsage(order)
                ? subscriptions.running(order.reseller(), order.customer(), order.product(), order.plan())
                : Optional.empty();
    }

    private UUID open(Order order, boolean autoRenew, Instant at, String detail) {
        var wanted = wanted(order, autoRenew, at);
        trials.moveTo(wanted, at);
        return subscriptions.open(wanted, at, detail);
    }

    private NewSubscription wanted(Order order, boolean autoRenew, Instant at) {
        return new NewSubscription(
                order.reseller(),
                order.customer(),
                order.product(),
                order.plan(),
                isUsage(order) ? MONTH_TO_MONTH : order.term(),
                order.market(),
                order.quantity(),
                autoRenew,
                freeTrials.until(order.at(at)).orElse(null));
    }
}
