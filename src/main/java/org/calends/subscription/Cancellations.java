package org.calends.subscription;

import static org.calends.subscription.SubscriptionStatus.DISABLED;
import static org.calends.subscription.SubscriptionStatus.PENDING;

import java.util.UUID;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels subscriptions: at once and for nothing while that is possible, and otherwise with their term (R80). */
@Component
@Transactional
public class Cancellations {

    private final SubscriptionSearch search;
    private final SubscriptionRows rows;
    private final SubscriptionLog log;
    private final Rhythm rhythm;
    private final Refunds refunds;

    Cancellations(
            SubscriptionSearch search, SubscriptionRows rows, SubscriptionLog log, Rhythm rhythm, Refunds refunds) {
        this.search = search;
        this.rows = rows;
        this.log = log;
        this.rhythm = rhythm;
        this.refunds = refunds;
    }

    /** Ends it at once while that is free of charge, and gives the term's bills back; otherwise it ends with its term. */
    public void cancel(UUID id) {
        var subscription = search.lock(id, SubscriptionScope.of(CurrentUser.get()))
                .orElseThrow(() -> new NotFound("Subscription " + id));
        var status = subscription.status();
        if (status.isOver() || subscription.canceledAt() != null) {
            throw SubscriptionRefused.because("It is canceled or over already", subscription);
        }
        var now = rhythm.now();
        var atOnce = status == PENDING || now.isBefore(rhythm.windowEnds(subscription));
        rows.save(
                subscription.standing(atOnce ? DISABLED : status, false, atOnce ? null : subscription.lapsesAt(), now));
        log.note(id, now, Kind.CANCELED, atOnce ? "At once" : "At the end of the term");
        if (atOnce) {
            refunds.ofTerm(subscription, now);
        }
    }
}
