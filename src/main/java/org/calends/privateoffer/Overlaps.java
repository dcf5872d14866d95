package org.calends.privateoffer;

import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.springframework.stereotype.Component;

/** What a draft would overlap with once submitted, and what would apply then: a warning, never a refusal (R66-R69, R71). */
@Component
class Overlaps {

    /** Nobody reads more; the newest offers tell the most. */
    private static final int MOST_OFFERS = 100;

    private final OtherOffers others;
    private final Catalog catalog;
    private final TermRules terms;
    private final MarketplaceCalendar calendar;

    Overlaps(OtherOffers others, Catalog catalog, TermRules terms, MarketplaceCalendar calendar) {
        this.others = others;
        this.catalog = catalog;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Nothing as long as there is no term that could be submitted. */
    FoundOverlaps of(PrivateOffer draft) {
        var content = draft.content();
        if (draft.state() != PrivateOfferState.DRAFT
                || !terms.violations(content).isEmpty()) {
            return FoundOverlaps.NONE;
        }
        var term = terms.termOf(content);
        var products = catalog.products(
                content.lines().stream().map(OfferLine::product).distinct().toList());
        var now = calendar.now();
        var prices = new PricesThen(catalog, now.isAfter(term.startsAt()) ? now : term.startsAt());
        var comparison = new DraftComparison(draft, term, products, prices::of);
        var found = others.meeting(draft, term, MOST_OFFERS);
        var overlapping = Stream.concat(
                        Stream.of(comparison.withItself()),
                        found.offers().stream().map(comparison::with))
                .filter(offer -> !offer.lines().isEmpty())
                .toList();
        return new FoundOverlaps(overlapping, found.more());
    }
}
