package org.calends.privateoffer;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes new drafts: from nothing, or from an offer in any state (R84). */
@Component
class Cloning {

    private final Catalog catalog;
    private final MarketplaceCalendar calendar;

    Cloning(Catalog catalog, MarketplaceCalendar calendar) {
        this.catalog = catalog;
        this.calendar = calendar;
    }

    /** An account may name a publisher who is not on the marketplace yet (R7). */
    PrivateOffer fresh(String publisher, DraftContent content) {
        if (catalog.publisher(publisher).isEmpty()) {
            throw Invalid.of(Violation.of(
                    "publisher",
                    "publisher.unknown",
                    "“" + publisher + "” is not a publisher of this marketplace.",
                    "R7"));
        }
        return draft(publisher, content, null);
    }

    /** Copies what was agreed and nothing of what happened; a start month that has passed becomes "as soon as possible". */
    PrivateOffer clone(PrivateOffer original, String name) {
        var content = original.content().renamed(name.strip());
        var start = content.start();
        var current = calendar.currentMonth();
        boolean startPassed =
                start != null && start.month() != null && !start.month().isAfter(current);
        boolean endPassed = content.end() != null && content.end().isBefore(current);
        var moved = content.startingAt(startPassed ? OfferStart.ASAP : start, endPassed ? null : content.end());
        return draft(original.publisher(), moved, original.id());
    }

    PrivateOffer withContent(PrivateOffer draft, DraftContent content) {
        return new PrivateOffer(
                draft.id(),
                draft.publisher(),
                content,
                draft.state(),
                draft.term(),
                draft.clonedFrom(),
                draft.version(),
                draft.createdAt(),
                draft.updatedAt());
    }

    private PrivateOffer draft(String publisher, DraftContent content, @Nullable PrivateOfferId clonedFrom) {
        var now = calendar.now();
        var id = PrivateOfferId.createdIn(calendar.monthOf(now));
        return new PrivateOffer(id, publisher, content, PrivateOfferState.DRAFT, null, clonedFrom, 1, now, now);
    }
}
