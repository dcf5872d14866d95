package org.calends.dashboard.offer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferEvent;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.OfferedMargins;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerCounts;
import org.calends.privateoffer.ResellerPublication;
import org.calends.privateoffer.Transition;
import org.calends.workflow.ProcessPosition;

/** Offers at some point of their lives, for December 2026, submitted on the twentieth of November at nine. */
final class SampleSheet {

    static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static final PrivateOfferId ID = PrivateOfferId.of("PO-2611-7GK4MX");

    private final List<OfferEvent> events = new ArrayList<>();
    private final List<ResellerPublication> resellers = new ArrayList<>();
    private PrivateOfferState state = PrivateOfferState.DRAFT;
    private OfferTerm term = new OfferTerm(NINE, Instant.parse("2027-01-01T00:00:00Z"));
    private ProcessPosition position = new ProcessPosition(List.of(), List.of());

    SampleSheet happened(Transition... transitions) {
        for (var transition : transitions) {
            events.add(new OfferEvent(events.size() + 1, NINE, "mara", transition, null));
        }
        return this;
    }

    SampleSheet is(PrivateOfferState other) {
        state = other;
        return this;
    }

    SampleSheet startingLater() {
        term = new OfferTerm(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        return this;
    }

    SampleSheet reseller(Publication publication, int number) {
        for (int i = 0; i < number; i++) {
            resellers.add(new ResellerPublication(UUID.randomUUID(), "Reseller " + i, publication, null, NINE));
        }
        return this;
    }

    SampleSheet standing(ProcessPosition other) {
        position = other;
        return this;
    }

    OfferSheet at(String now) {
        var content =
                new DraftContent("Sample", OfferStart.ASAP, DECEMBER, List.of("a@b.example"), List.of(), List.of());
        var summary = new OfferSummary(
                ID,
                content.name(),
                new OfferSummary.PublisherName("halden", "Halden"),
                state,
                false,
                content.start(),
                content.end(),
                state == PrivateOfferState.DRAFT ? null : term,
                new OfferedMargins(0, 0, 0, null, null),
                new ResellerCounts(resellers.size(), 0, 0),
                NINE);
        var whole = new PrivateOffer(ID, "halden", content, state, null, null, 1, NINE, NINE);
        return new OfferSheet(summary, whole, events, resellers, 0, position, Instant.parse(now));
    }
}
