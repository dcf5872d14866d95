package org.calends.sales;

import java.time.Instant;
import java.util.UUID;
import org.calends.catalog.Catalog;
import org.calends.catalog.PricingModel;
import org.calends.subscription.NewSubscription;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/** What is sold is provisioned: a subscription of its own for licenses, a running one for usage (P15). */
@Component
class Provisioning {

    /** What is paid as it is used has a price by the hour or so, but no term that anybody commits to. */
    private static final String MONTH_TO_MONTH = "P1M";

    private final Catalog catalog;
    private final Subscriptions subscriptions;

    Provisioning(Catalog catalog, Subscriptions subscriptions) {
        this.catalog = catalog;
        this.subscriptions = subscriptions;
    }

    boolean isUsage(Order order) {
        return catalog.product(order.product())
                .flatMap(product -> product.plan(order.plan()))
                .filter(plan -> plan.pricingModel() == PricingModel.USAGE)
                .isPresent();
    }

    /** Provisions a subscription without a sale, for what is paid as it is used. */
    UUID open(Order order, boolean autoRenew, Instant at) {
        return subscriptions.open(wanted(order, autoRenew), at, "Paid by usage");
    }

    /** The subscription that a sale belongs to. */
    UUID of(UUID sale, Order order, boolean autoRenew, Instant at) {
        return subscriptions
                .running(order.reseller(), order.customer(), order.product(), order.plan())
                .filter(running -> isUsage(order))
                .map(Subscription::id)
                .orElseGet(() -> subscriptions.open(wanted(order, autoRenew), at, "Sale " + sale));
    }

    private NewSubscription wanted(Order order, boolean autoRenew) {
        return new NewSubscription(
                order.reseller(),
                order.customer(),
                order.product(),
                order.plan(),
                isUsage(order) ? MONTH_TO_MONTH : order.term(),
                order.market(),
                order.quantity(),
                autoRenew);
    }
}
