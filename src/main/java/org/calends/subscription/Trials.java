package org.calends.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers are trying out: one clock for each product, whichever plan it is (C27). */
@Component
@Transactional
public class Trials {

    private static final SubscriptionScope ANY = new SubscriptionScope(null, null);

    private final BuyerSearch buyers;
    private final SubscriptionSearch search;
    private final SubscriptionRows rows;
    private final SubscriptionLog log;

    Trials(BuyerSearch buyers, SubscriptionSearch search, SubscriptionRows rows, SubscriptionLog log) {
        this.buyers = buyers;
        this.search = search;
        this.rows = rows;
        this.log = log;
    }

    /** When the trial of a product ends or ended that a customer had begun by an instant, with whichever reseller. */
    @Transactional(readOnly = true)
    public Optional<Instant> clock(UUID customer, String product, Instant at) {
        return buyers.trialClock(customer, product, at);
    }

    /** What a customer is trying out of a product. */
    @Transactional(readOnly = true)
    public List<Subscription> running(UUID customer, String product) {
        return buyers.tryingOut(customer, product);
    }

    /** Ends what a customer tries out of other plans, data and all, because its reseller has ordered this one (C27, C28). */
    public void moveTo(NewSubscription ordered, Instant at) {
        running(ordered.customer(), ordered.product()).stream()
                .filter(open -> open.isLeftFor(ordered.reseller(), ordered.plan()))
                .map(Subscription::id)
                .forEach(id -> search.lock(id, ANY)
                        .filter(open -> open.isLeftFor(ordered.reseller(), ordered.plan()))
                        .ifPresent(open -> leave(open, ordered.plan(), at)));
    }

    private void leave(Subscription trial, String plan, Instant at) {
        rows.save(trial.standing(SubscriptionStatus.DELETED, false, null, at));
        log.note(trial.id(), at, Kind.MOVED, "To the plan " + plan);
    }
}
