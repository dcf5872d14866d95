package org.calends.subscription;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.calends.subscription.Subscription.Terms;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to subscriptions: what there is, and what a sale brings about. */
@Component
@Transactional
public class Subscriptions {

    private final SubscriptionSearch search;
    private final SubscriptionRows rows;
    private final SubscriptionLog log;
    private final Catalog catalog;
    private final Rhythm rhythm;

    Subscriptions(
            SubscriptionSearch search, SubscriptionRows rows, SubscriptionLog log, Catalog catalog, Rhythm rhythm) {
        this.search = search;
        this.rows = rows;
        this.log = log;
        this.catalog = catalog;
        this.rhythm = rhythm;
    }

    /** A reseller's own, those of a publisher's products, or all for an operator; the newest first. */
    @Transactional(readOnly = true)
    public Page<Subscription> search(SubscriptionQuery query, PageRequest page) {
        return search.page(query, SubscriptionScope.of(CurrentUser.get()), page);
    }

    @Transactional(readOnly = true)
    public Subscription get(UUID id) {
        return search.find(id, SubscriptionScope.of(CurrentUser.get()))
                .orElseThrow(() -> new NotFound("Subscription " + id));
    }

    /** The same, and nobody else changes or bills it until the transaction ends. */
    public Subscription lock(UUID id) {
        return search.lock(id, SubscriptionScope.of(CurrentUser.get()))
                .orElseThrow(() -> new NotFound("Subscription " + id));
    }

    /** The term of a subscription that an instant since its first day lies in. */
    public Terms termAt(Subscription subscription, Instant instant) {
        return rhythm.at(subscription, instant);
    }

    /** Whether what its running term was billed is still given back (R80). */
    public boolean mayBeGivenBack(Subscription subscription) {
        return rhythm.now().isBefore(rhythm.windowEnds(subscription));
    }

    /**
     * Changes how much of it there is; the caller has locked it, and billed or given back the difference.
     *
     * @param next what the next term begins with, or null for the same
     */
    public void count(Subscription subscription, BigDecimal quantity, @Nullable BigDecimal next) {
        rows.save(subscription.counting(subscription.terms(), quantity, next));
        var detail = next == null ? "To " + quantity : "To " + next + " with the next term";
        log.note(subscription.id(), rhythm.now(), Kind.QUANTITY_CHANGED, detail);
    }

    @Transactional(readOnly = true)
    public List<SubscriptionEvent> history(UUID id) {
        return log.of(get(id).id());
    }

    /** Provisions what was sold at an instant; the caller has checked that it may be (P2, P3, P16). */
    public UUID open(NewSubscription wanted, Instant at, String detail) {
        var software = catalog.product(wanted.product())
                .filter(product -> product.offerType() == OfferType.SAAS)
                .isPresent();
        var id = UUID.randomUUID();
        var status = software ? SubscriptionStatus.PENDING : SubscriptionStatus.ACTIVE;
        var terms = rhythm.first(at, wanted.term(), wanted.trialEndsAt());
        rows.add(id, wanted, status, terms, software ? rhythm.activationEnds(at) : null);
        log.note(id, at, Kind.PROVISIONED, detail);
        return id;
    }

    /** What a customer has of a plan from a reseller and is not suspended, the oldest; usage belongs to it. */
    @Transactional(readOnly = true)
    public Optional<Subscription> running(UUID reseller, UUID customer, String product, String plan) {
        return search.openOf(customer).stream()
                .filter(open -> open.reseller().equals(reseller)
                        && open.product().equals(product)
                        && open.plan().equals(plan)
                        && open.status() != SubscriptionStatus.SUSPENDED)
                .findFirst();
    }
}
