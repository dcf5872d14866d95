package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import org.calends.subscription.Subscription;
import org.springframework.stereotype.Component;

/** Bills what is added to a running term for what is left of the paid period (R76). */
@Component
class SeatBilling {

    private final Contracts contracts;
    private final LockedPrices prices;
    private final Booking booking;

    SeatBilling(Contracts contracts, LockedPrices prices, Booking booking) {
        this.contracts = contracts;
        this.prices = prices;
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
}
