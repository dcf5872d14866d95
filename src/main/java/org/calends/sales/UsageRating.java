package org.calends.sales;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.money.Decimals;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.pricing.Purchase.Metered;
import org.calends.problem.Invalid;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for what was used: each event is rated by the prices and margins of its own instant, once (R55, R77). */
@Component
@Transactional
public class UsageRating {

    private final Subscriptions subscriptions;
    private final Catalog catalog;
    private final UsageBilling billing;
    private final UsageCheck check;
    private final Pricing pricing;

    UsageRating(Subscriptions subscriptions, Catalog catalog, UsageBilling billing, UsageCheck check, Pricing pricing) {
        this.subscriptions = subscriptions;
        this.catalog = catalog;
        this.billing = billing;
        this.check = check;
        this.pricing = pricing;
    }

    /**
     * What came of a report.
     *
     * @param known the event was billed before, just as it was reported now
     */
    public record Rated(Sale sale, boolean known) {}

    /** @throws EventReused when the event was reported before with another content */
    public Rated rate(UsageReport report) {
        var subscription = subscriptions.lock(report.subscription());
        var before = billing.billed(report);
        if (before.isPresent()) {
            return new Rated(before.get(), true);
        }
        var plan = catalog.product(subscription.product())
                .flatMap(product -> product.plan(subscription.plan()))
                .orElseThrow();
        refuse(report, subscription, plan);
        return new Rated(billing.bill(plain(report), subscription, plan), false);
    }

    private void refuse(UsageReport report, Subscription subscription, Plan plan) {
        var violations = new ArrayList<>(check.violations(report, subscription, plan));
        var meter = report.meter();
        if (meter != null
                || violations.stream().noneMatch(found -> found.field().equals("meter"))) {
            var metered = meter == null ? null : new Metered(meter, BigDecimal.ZERO);
            violations.addAll(pricing.violations(purchase(report, subscription, plan, metered)));
        }
        if (!violations.isEmpty()) {
            throw new Invalid("This usage cannot be billed.", violations);
        }
    }

    private static UsageReport plain(UsageReport report) {
        return new UsageReport(
                report.subscription(), report.event(), report.meter(), Decimals.plain(report.quantity()), report.at());
    }

    static Purchase purchase(UsageReport report, Subscription subscription, Plan plan, @Nullable Metered metered) {
        // What is paid as it is used has a price by the hour or so, but runs from month to month.
        var term = metered == null ? plan.prices().get(0).term() : subscription.term();
        return new Purchase(
                subscription.reseller(),
                subscription.customer(),
                subscription.product(),
                subscription.plan(),
                term,
                subscription.market(),
                report.quantity(),
                report.at(),
                metered);
    }
}
