package org.calends.sales;

import java.math.BigDecimal;
import org.calends.catalog.Meter.Included;
import org.calends.catalog.Plan;
import org.calends.money.Decimals;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/** How much of what a meter counts the flat rate of the term has paid for already (C13). */
@Component
class IncludedUsage {

    private final Bills bills;
    private final Subscriptions subscriptions;

    IncludedUsage(Bills bills, Subscriptions subscriptions) {
        this.bills = bills;
        this.subscriptions = subscriptions;
    }

    /** What of a quantity is covered; the subscription is locked, so that nobody else uses it up meanwhile. */
    BigDecimal covered(Subscription subscription, Plan plan, String meter, UsageReport report) {
        return plan.meters().stream()
                .filter(known -> known.id().equals(meter))
                .findFirst()
                .flatMap(known -> known.included(subscription.term()))
                .map(included -> covered(included, subscription, meter, report))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal covered(Included included, Subscription subscription, String meter, UsageReport report) {
        var each = included.quantity();
        if (each == null) {
            return report.quantity();
        }
        var used = bills.used(subscription.id(), meter, subscriptions.termAt(subscription, report.at()));
        var left = BigDecimal.valueOf(each).multiply(subscription.quantity()).subtract(used);
        return Decimals.plain(left.max(BigDecimal.ZERO).min(report.quantity()));
    }
}
