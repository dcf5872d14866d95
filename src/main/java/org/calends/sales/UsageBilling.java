package org.calends.sales;

import java.util.Objects;
import java.util.Optional;
import org.calends.catalog.Plan;
import org.calends.pricing.Purchase.Metered;
import org.calends.subscription.Subscription;
import org.springframework.stereotype.Component;

/** Puts what was used into the ledger, each event once. */
@Component
class UsageBilling {

    private final Bills bills;
    private final IncludedUsage included;
    private final LockedPrices prices;
    private final Booking booking;

    UsageBilling(Bills bills, IncludedUsage included, LockedPrices prices, Booking booking) {
        this.bills = bills;
        this.included = included;
        this.prices = prices;
        this.booking = booking;
    }

    /** What the event was billed with before. */
    Optional<Sale> billed(UsageReport report) {
        var before = bills.ofEvent(report.subscription(), report.event());
        before.filter(sale -> !isSame(sale, report)).ifPresent(other -> {
            throw new EventReused(report);
        });
        return before;
    }

    private static boolean isSame(Sale sale, UsageReport report) {
        var purchase = sale.purchase();
        var meter = purchase.metered() == null ? null : purchase.metered().meter();
        return Objects.equals(meter, report.meter())
                && purchase.quantity().compareTo(report.quantity()) == 0
                && purchase.at().equals(report.at());
    }

    Sale bill(UsageReport report, Subscription subscription, Plan plan) {
        var meter = report.meter();
        var metered = meter == null ? null : new Metered(meter, included.covered(subscription, plan, meter, report));
        var purchase = UsageRating.purchase(report, subscription, plan, metered);
        if (subscription.terms().isFree(report.at())) {
            return booking.usedFreely(subscription.id(), report.event(), prices.free(purchase));
        }
        var quoted = prices.quote(purchase);
        return booking.used(subscription.id(), report.event(), quoted);
    }
}
