package org.calends.calendar;

import java.time.Instant;

/** When an offer's margins hold: from {@code startsAt} until just before {@code endsAt}, in UTC (R23). */
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

    /** When both hold; only for terms that overlap. */
    public OfferTerm common(OfferTerm other) {
        return new OfferTerm(
                startsAt.isAfter(other.startsAt) ? startsAt : other.startsAt,
                endsAt.isBefore(other.endsAt) ? endsAt : other.endsAt);
    }
}
