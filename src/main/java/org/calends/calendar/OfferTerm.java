package org.calends.calendar;

import java.time.Instant;

/** When an offer's margins hold: from {@code startsAt} until just before {@code endsAt}, in UTC (RULES R23). */
public record OfferTerm(Instant startsAt, Instant endsAt) {

    public OfferTerm {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a term must end after it starts: " + startsAt + " to " + endsAt);
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }

    public boolean isOverAt(Instant instant) {
        return !instant.isBefore(endsAt);
    }

    /** Terms that only touch do not overlap. */
    public boolean overlaps(OfferTerm other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
