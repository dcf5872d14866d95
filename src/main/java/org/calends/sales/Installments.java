package org.calends.sales;

import java.time.Instant;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.subscription.Subscription;
import org.calends.subscription.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The later payments of terms that are longer than a payment, at the price with which the term began: list price and margin
 * are those of the contract (R75, R79). Suspended subscriptions are paid on (P7).
 */
@Component
class Installments {

    private static final Logger LOG = LoggerFactory.getLogger(Installments.class);

    private final Bills bills;
    private final Booking booking;
    private final Subscriptions subscriptions;
    private final MarketplaceCalendar calendar;
    private final TransactionOperations transaction;

    Installments(
            Bills bills,
            Booking booking,
            Subscriptions subscriptions,
            MarketplaceCalendar calendar,
            TransactionOperations transaction) {
        this.bills = bills;
        this.booking = booking;
        this.subscriptions = subscriptions;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** One that fails is left to the next run. */
    void run() {
        bills.unpaid(calendar.now()).forEach(root -> {
            try {
                transaction.executeWithoutResult(status -> pay(root));
            } catch (RuntimeException e) {
                LOG.error("What sale {} began could not be billed on", root.id(), e);
            }
        });
    }

    /** Asked again under the lock: somebody may have been faster. */
    private void pay(Sale root) {
        var subscription = subscriptions.lock(subscriptionOf(root));
        var until = bills.paidUntil(root);
        while (subscription.status().isBilled()
                && !until.isAfter(calendar.now())
                && until.isBefore(subscription.terms().endsAt())) {
            var paid = new PaidPeriod(until, next(subscription, root.price().payment(), until));
            booking.later(root, paid);
            until = paid.until();
        }
    }

    private static UUID subscriptionOf(Sale root) {
        return Objects.requireNonNull(root.subscription());
    }

    /** Counted from the beginning of the term, so that a 31st comes back after a shorter month. */
    Instant next(Subscription subscription, String payment, Instant after) {
        var terms = subscription.terms();
        var length = Period.parse(payment);
        var payments = 1;
        var until = calendar.after(terms.startsAt(), length);
        while (!until.isAfter(after)) {
            until = calendar.after(terms.startsAt(), length.multipliedBy(++payments));
        }
        return until.isAfter(terms.endsAt()) ? terms.endsAt() : until;
    }
}
