package org.calends.sales;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Objects;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.pricing.MarginSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A margin that takes effect counts for all usage of the month (R24): what was billed before it did is given back and billed
 * anew, at the instant at which it was used.
 */
@Component
public class LateMargins {

    private static final Logger LOG = LoggerFactory.getLogger(LateMargins.class);

    /** How long after its end a month is still looked at; then its statements are made. */
    public static final Duration CLOSING = Duration.ofHours(3);

    private final Bills bills;
    private final MarginSource margins;
    private final LockedPrices prices;
    private final Booking booking;
    private final MarketplaceCalendar calendar;
    private final TransactionOperations transaction;

    LateMargins(
            Bills bills,
            MarginSource margins,
            LockedPrices prices,
            Booking booking,
            MarketplaceCalendar calendar,
            TransactionOperations transaction) {
        this.bills = bills;
        this.margins = margins;
        this.prices = prices;
        this.booking = booking;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** For the month whose statements come next. */
    public void run() {
        correct(calendar.monthOf(calendar.now().minus(CLOSING)));
    }

    /** For a month and what came after it. Each in a transaction of its own; one that fails is left to the next run. */
    public void correct(YearMonth month) {
        bills.usageSince(calendar.startOf(month)).stream()
                .filter(this::mayBeLate)
                .forEach(this::correct);
    }

    /** Whether a margin has taken effect since, which spares asking for the price of all that was used. */
    private boolean mayBeLate(Sale sale) {
        var purchase = sale.purchase();
        var last = calendar.lastInstantOf(calendar.monthOf(purchase.at()));
        return margins.inForce(purchase.reseller(), purchase.product(), last).stream()
                .anyMatch(margin -> margin.effective().startsAt().isAfter(sale.recordedAt()));
    }

    private void correct(Sale sale) {
        try {
            transaction.executeWithoutResult(status -> rateAgain(sale));
        } catch (RuntimeException e) {
            LOG.error("Usage {} could not be rated again", sale.id(), e);
        }
    }

    private void rateAgain(Sale sale) {
        var quoted = prices.quote(sale.purchase());
        var winner = quoted.quote().overlap().winner();
        var offer = winner == null ? null : winner.granted().privateOffer();
        if (!Objects.equals(offer, sale.price().privateOffer())) {
            booking.giveBack(sale, sale.purchase().at());
            booking.used(Objects.requireNonNull(sale.subscription()), null, quoted);
        }
    }
}
