package org.calends.privateoffer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.OfferTerm;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.security.OfferScope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The only writer of an offer's state: each method is one task of processes/private-offer.bpmn, or a fact its timers read.
 * Not transactional on purpose: it always runs inside the engine's transaction.
 */
@Component
@NamedInterface("lifecycle")
public class PrivateOfferLifecycle {

    private static final Set<Publication> UNFINISHED = Set.of(Publication.AUTHORIZING, Publication.PUBLISHING);
    private static final Set<Publication> SELLING = Set.of(Publication.SCHEDULED, Publication.LIVE);
    private static final Set<Publication> OPEN =
            Set.of(Publication.AUTHORIZING, Publication.PUBLISHING, Publication.SCHEDULED, Publication.LIVE);

    private final PrivateOffers offers;
    private final Publications publications;
    private final OfferEvents events;
    private final Submission submission;
    private final SaleHistory sales;
    private final MarketplaceCalendar calendar;

    PrivateOfferLifecycle(
            PrivateOffers offers,
            Publications publications,
            OfferEvents events,
            Submission submission,
            SaleHistory sales,
            MarketplaceCalendar calendar) {
        this.offers = offers;
        this.publications = publications;
        this.events = events;
        this.submission = submission;
        this.sales = sales;
        this.calendar = calendar;
    }

    /** Checks every rule, freezes the content and its term, and lets all resellers start (T4). */
    public void submit(PrivateOfferId id) {
        submission.submit(offers.get(id, OfferScope.ALL), calendar);
        events.add(id, Transition.SUBMITTED, null);
    }

    /** Goes Live (T5): scheduled resellers are live from now on. */
    public void goLive(PrivateOfferId id) {
        var offer = offers.head(id);
        mustBeDue(id, offer.frozenTerm().startsAt());
        move(offer, PrivateOfferState.LIVE, Transition.LIVE, null);
        publications.moveAll(id, List.of(Publication.SCHEDULED), Publication.LIVE, calendar.now());
    }

    /** Ends (T8); an offer that never was Live says so in its history. */
    public void end(PrivateOfferId id) {
        var offer = offers.head(id);
        mustBeDue(id, offer.frozenTerm().endsAt());
        boolean wasLive = offer.state() == PrivateOfferState.LIVE;
        move(
                offer,
                PrivateOfferState.ENDED,
                Transition.ENDED,
                wasLive ? null : "The term was over before it went Live.");
        publications.moveAll(id, SELLING, Publication.ENDED, calendar.now());
        var late = publications.of(id, null).stream()
                .filter(reseller -> UNFINISHED.contains(reseller.state()))
                .map(ResellerPublication::tenantId)
                .toList();
        publications.fail(id, late, AuthorizationRefusal.WINDOW_PASSED.words(), calendar.now());
    }

    /** Takes the offer back, unless it has been sold (T9, T10, R81, R82): the row is locked, so no sale slips in. */
    public void withdraw(PrivateOfferId id) {
        offers.lock(id);
        var offer = offers.head(id);
        offer.mustAllow(PrivateOfferState.WITHDRAWN);
        sales.firstSale(id).ifPresent(sale -> {
            throw new AlreadySold(id, sale);
        });
        move(offer, PrivateOfferState.WITHDRAWN, Transition.WITHDRAWN, null);
        publications.moveAll(id, OPEN, Publication.WITHDRAWN, calendar.now());
    }

    /** Removes a draft for good (T3, R85). */
    public void deleteDraft(PrivateOfferId id) {
        var draft = offers.head(id);
        draft.mustBeDraft("R85");
        offers.delete(draft);
    }

    /** When the margins of a submitted offer hold. */
    public OfferTerm termOf(PrivateOfferId id) {
        return offers.head(id).frozenTerm();
    }

    public boolean termIsOver(PrivateOfferId id) {
        return termOf(id).isOverAt(calendar.now());
    }

    public String publisherOf(PrivateOfferId id) {
        return offers.head(id).publisher();
    }

    private void mustBeDue(PrivateOfferId id, Instant due) {
        if (calendar.now().isBefore(due)) {
            throw new TooEarly(id, due);
        }
    }

    private void move(OfferHead offer, PrivateOfferState next, Transition transition, @Nullable String detail) {
        offer.mustAllow(next);
        offers.saveState(offer, next, calendar.now());
        events.add(offer.id(), transition, detail);
    }
}
