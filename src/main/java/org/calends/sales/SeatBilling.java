package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import org.calends.money.Decimals;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.springframework.stereotype.Component;

/**
 * Bills what is added to a running term for what is left of the paid period (R76), and gives back what is taken away in
 * time (R80).
 */
@Component
class SeatBilling {

    private final Subscriptions subscriptions;
    private final Contracts contracts;
    private final LockedPrices prices;
    private final Bills bills;
    private final Booking booking;

    SeatBilling(Subscriptions subscriptions, Contracts contracts, LockedPrices prices, Bills bills, Booking booking) {
        this.subscriptions = subscriptions;
        this.contracts = contracts;
        this.prices = prices;
        this.bills = bills;
        this.booking = booking;
    }

    Instant now() {
        return prices.now();
    }

    Sale bill(Subscription subscription, BigDecimal added) {
        var now = now();
        var purchase = SeatChanges.purchase(subscription, added, now);
        return contracts
                .of(subscription, now)
                .map(running -> booking.added(
                        subscription.id(), prices.quote(purchase, running.contract()), running.paidUntil()))
                .orElseGet(() -> booking.added(
                        subscription.id(),
                        prices.quote(purchase),
                        subscription.terms().endsAt()));
    }

    /**
     * Gives back what came last first. No payment is shorter than the time for it, so that there are no later payments yet.
     *
     * @return whether it is still time for it
     */
    boolean giveBack(Subscription subscription, BigDecimal fewer) {
        if (!subscriptions.mayBeGivenBack(subscription)) {
            return false;
        }
        var newestFirst = new ArrayList<>(
                bills.ofTerm(subscription.id(), subscription.terms().startsAt()));
        Collections.reverse(newestFirst);
        var left = fewer;
        for (var bill : newestFirst) {
            var billed = bill.purchase().quantity();
            var returned = left.min(billed);
            if (returned.signum() > 0) {
                booking.keep(bill, Decimals.plain(billed.subtract(returned)));
                left = left.subtract(returned);
            }
        }
        return true;
    }
}
