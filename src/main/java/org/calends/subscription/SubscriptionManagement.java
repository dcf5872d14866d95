package org.calends.subscription;

import static org.calends.subscription.SubscriptionStatus.ACTIVE;
import static org.calends.subscription.SubscriptionStatus.PENDING;
import static org.calends.subscription.SubscriptionStatus.SUSPENDED;

import java.util.UUID;
import org.calends.customer.CustomerCheck;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.calends.subscription.Suspension.By;
import org.calends.subscription.Suspension.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What resellers, publishers and operators do with a subscription (P7, P9). */
@Component
@Transactional
public class SubscriptionManagement {

    private final SubscriptionSearch search;
    private final SubscriptionRows rows;
    private final SubscriptionLog log;
    private final CustomerCheck customers;
    private final Rhythm rhythm;

    SubscriptionManagement(
            SubscriptionSearch search,
            SubscriptionRows rows,
            SubscriptionLog log,
            CustomerCheck customers,
            Rhythm rhythm) {
        this.search = search;
        this.rows = rows;
        this.log = log;
        this.customers = customers;
        this.rhythm = rhythm;
    }

    /** The publisher says that the customer can use it now (P9). */
    public void activate(UUID id) {
        var subscription = locked(id);
        demand(subscription.status() == PENDING, "Only what is pending can be activated", subscription);
        rows.save(subscription.standing(ACTIVE, subscription.autoRenew(), null, subscription.canceledAt()));
        log.note(id, rhythm.now(), Kind.ACTIVATED, null);
    }

    /** Takes the customer's access away at once; the reseller pays on, and nothing renews by itself (P7). */
    public void suspend(UUID id, Reason reason) {
        var by = side();
        var subscription = locked(id);
        var status = subscription.status();
        demand(
                (status == ACTIVE || status == SUSPENDED) && !subscription.isSuspendedBy(by),
                "Only what is active can be suspended, and once by each side",
                subscription);
        var grace = by == By.MARKETPLACE && subscription.software()
                ? rhythm.graceEnds(rhythm.now())
                : subscription.lapsesAt();
        rows.suspend(id, new Suspension(by, reason, rhythm.now()));
        rows.save(subscription.standing(SUSPENDED, false, grace, subscription.canceledAt()));
        log.note(id, rhythm.now(), Kind.SUSPENDED, by + ": " + reason);
    }

    /** Gives access back within the term, unless the other side has suspended it as well (P7). */
    public void reactivate(UUID id) {
        var by = side();
        var subscription = locked(id);
        demand(
                subscription.status() == SUSPENDED
                        && subscription.isSuspendedBy(by)
                        && rhythm.now().isBefore(subscription.terms().endsAt()),
                "Only what you have suspended yourself can be reactivated, and within its term",
                subscription);
        demand(
                customers.areRelated(subscription.reseller(), subscription.customer()),
                "The relationship has been removed",
                subscription);
        rows.lift(id, by);
        var lifted = subscription.suspensions().size() == 1;
        rows.save(subscription.standing(
                lifted ? ACTIVE : SUSPENDED,
                false,
                by == By.MARKETPLACE ? null : subscription.lapsesAt(),
                subscription.canceledAt()));
        log.note(id, rhythm.now(), Kind.REACTIVATED, by.name());
    }

    public void renewByItself(UUID id, boolean on) {
        var subscription = locked(id);
        demand(
                (subscription.status() == ACTIVE || subscription.status() == PENDING)
                        && subscription.canceledAt() == null,
                "Only what is active and not canceled renews by itself",
                subscription);
        if (subscription.autoRenew() != on) {
            rows.save(subscription.standing(
                    subscription.status(), on, subscription.lapsesAt(), subscription.canceledAt()));
            log.note(id, rhythm.now(), on ? Kind.AUTO_RENEW_ON : Kind.AUTO_RENEW_OFF, null);
        }
    }

    private Subscription locked(UUID id) {
        return search.lock(id, SubscriptionScope.of(CurrentUser.get()))
                .orElseThrow(() -> new NotFound("Subscription " + id));
    }

    private static By side() {
        return CurrentUser.get().role() == Role.RESELLER ? By.RESELLER : By.MARKETPLACE;
    }

    private static void demand(boolean possible, String rule, Subscription subscription) {
        if (!possible) {
            throw SubscriptionRefused.because(rule, subscription);
        }
    }
}
