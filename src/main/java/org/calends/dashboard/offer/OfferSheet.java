package org.calends.dashboard.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.calends.dashboard.Meter;
import org.calends.dashboard.Ribbon;
import org.calends.dashboard.Tone;
import org.calends.privateoffer.OfferEvent;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.calends.privateoffer.Transition;
import org.calends.workflow.ProcessPosition;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of an offer tells about how it goes.
 *
 * @param sellers how many resellers have sold it
 * @param resellers how far it is for each; none before submission
 */
record OfferSheet(
        OfferSummary offer,
        PrivateOffer whole,
        List<OfferEvent> events,
        List<ResellerPublication> resellers,
        int sellers,
        ProcessPosition position,
        Instant now) {

    public String id() {
        return offer.id().value();
    }

    public boolean is(String state) {
        return offer.state().name().equals(state);
    }

    public Tone tone() {
        return Tone.of(offer.state(), offer.needsAttention());
    }

    /** Whether anything will still happen to it by itself. */
    public boolean moves() {
        return is("IN_PROGRESS") || is("LIVE");
    }

    public boolean startsLater() {
        return offer.term() != null && now.isBefore(offer.term().startsAt());
    }

    long number(Publication state) {
        return resellers.stream().filter(reseller -> reseller.state() == state).count();
    }

    public long through() {
        return number(Publication.LIVE) + number(Publication.SCHEDULED);
    }

    public long underWay() {
        return number(Publication.AUTHORIZING) + number(Publication.PUBLISHING);
    }

    public long failed() {
        return number(Publication.FAILED);
    }

    public Meter meter() {
        return Meter.of(resellers.size())
                .add("live", through())
                .add("progress", underWay())
                .add("bad", failed())
                .build();
    }

    public @Nullable LocalDate firstDay() {
        if (offer.term() != null) {
            return LocalDate.ofInstant(offer.term().startsAt(), ZoneOffset.UTC);
        }
        return offer.start() == null || offer.start().month() == null
                ? null
                : offer.start().month().atDay(1);
    }

    public @Nullable LocalDate lastDay() {
        return offer.end() == null ? null : offer.end().atEndOfMonth();
    }

    public Ribbon ribbon() {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var first = firstDay();
        var start = first == null ? YearMonth.from(today) : YearMonth.from(first);
        return Ribbon.around(today, start, offer.end(), tone().color(), is("DRAFT") || startsLater());
    }

    public boolean canBeWithdrawn() {
        return sellers == 0 && moves();
    }

    /** The latest of its kind. */
    public Optional<OfferEvent> last(Transition transition) {
        return events.stream().filter(event -> event.transition() == transition).reduce((earlier, later) -> later);
    }

    /** When it was submitted, by whom; null while it is a draft. */
    public @Nullable OfferEvent submission() {
        return last(Transition.SUBMITTED).orElse(null);
    }

    boolean inProgress() {
        return offer.state() == PrivateOfferState.IN_PROGRESS;
    }
}
