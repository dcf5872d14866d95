package org.calends.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends what ends by itself: waits and graces that are over, and terms that nobody renews (P7, P9). */
@Component
public class TermEnds {

    private static final Logger LOG = LoggerFactory.getLogger(TermEnds.class);
    private static final SubscriptionScope ANY = new SubscriptionScope(null, null);

    private final SubscriptionSearch search;
    private final SubscriptionRows rows;
    private final SubscriptionLog log;
    private final Rhythm rhythm;
    private final Refunds refunds;
    private final TransactionOperations transaction;

    TermEnds(
            SubscriptionSearch search,
            SubscriptionRows rows,
            SubscriptionLog log,
            Rhythm rhythm,
            Refunds refunds,
            TransactionOperations transaction) {
        this.search = search;
        this.rows = rows;
        this.log = log;
        this.rhythm = rhythm;
        this.refunds = refunds;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own, at the instant at which it was due. One that fails is left to the next run. */
    public void run() {
        var now = rhythm.now();
        search.due(now).forEach(id -> {
            try {
                transaction.executeWithoutResult(status -> end(id, now));
            } catch (RuntimeException e) {
                LOG.error("Subscription {} could not be ended", id, e);
            }
        });
    }

    /** What renews by itself and is due; who renews it also bills it. */
    public List<UUID> renewing() {
        return search.renewing(rhythm.now());
    }

    /** Takes a due subscription for its renewal, which nobody else does until the transaction ends. */
    public Optional<Subscription> takeForRenewal(UUID id) {
        return search.lock(id, ANY)
                .filter(open -> open.status() == SubscriptionStatus.ACTIVE
                        && open.autoRenew()
                        && !open.terms().endsAt().isAfter(rhythm.now()));
    }

    public void renew(Subscription subscription, String detail) {
        rows.save(subscription.counting(rhythm.next(subscription), subscription.renewedQuantity(), null));
        var kind = subscription.isFreeTrial() ? Kind.CONVERTED : Kind.RENEWED;
        log.note(subscription.id(), subscription.terms().endsAt(), kind, detail);
    }

    /** Ends what cannot be renewed. */
    public void expire(Subscription subscription, String why) {
        move(subscription, SubscriptionStatus.EXPIRED, subscription.terms().endsAt(), Kind.NOT_RENEWED, why);
    }

    private void end(UUID id, Instant now) {
        search.lock(id, ANY).filter(found -> isDue(found, now)).ifPresent(subscription -> {
            var lapsesAt = subscription.lapsesAt();
            var endsAt = subscription.terms().endsAt();
            if (lapsesAt != null && lapsesAt.isBefore(endsAt)) {
                lapse(subscription, lapsesAt);
            } else {
                endTerm(subscription, endsAt);
            }
        });
    }

    /** Asked again once it is locked: somebody may have been faster. */
    private static boolean isDue(Subscription subscription, Instant now) {
        var lapsesAt = subscription.lapsesAt();
        var lapsed = lapsesAt != null && !lapsesAt.isAfter(now);
        var ended = !subscription.terms().endsAt().isAfter(now);
        return switch (subscription.status()) {
            case PENDING, SUSPENDED -> lapsed || ended;
            case DISABLED -> ended;
            case ACTIVE -> ended && !subscription.autoRenew();
            case EXPIRED, DELETED -> false;
        };
    }

    private void lapse(Subscription subscription, Instant at) {
        switch (subscription.status()) {
            case PENDING -> neverActivated(subscription, at);
            case SUSPENDED -> move(subscription, SubscriptionStatus.DISABLED, at, Kind.LAPSED, "The grace is over");
            default -> throw new IllegalStateException(subscription + " does not lapse");
        }
    }

    private void endTerm(Subscription subscription, Instant at) {
        switch (subscription.status()) {
            case PENDING -> neverActivated(subscription, at);
            case SUSPENDED, DISABLED -> move(subscription, SubscriptionStatus.DELETED, at, Kind.DATA_DELETED, null);
            case ACTIVE -> expire(subscription, "It was not to renew by itself");
            case EXPIRED, DELETED -> throw new IllegalStateException(subscription + " is over");
        }
    }

    /** Nobody could use it, so nobody pays for it. */
    private void neverActivated(Subscription subscription, Instant at) {
        move(subscription, SubscriptionStatus.DELETED, at, Kind.LAPSED, "Nobody activated it");
        refunds.ofTerm(subscription, at);
    }

    private void move(Subscription subscription, SubscriptionStatus next, Instant at, Kind kind, @Nullable String why) {
        rows.save(subscription.standing(next, false, null, subscription.canceledAt()));
        log.note(subscription.id(), at, kind, why);
    }
}
