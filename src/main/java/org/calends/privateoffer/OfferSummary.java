package org.calends.privateoffer;

import java.time.Instant;
import java.time.YearMonth;
import org.calends.calendar.OfferTerm;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a list shows it.
 *
 * @param needsAttention a reseller was refused whom nobody has decided about, or {@link OfferTroubles} name it
 * @param term set by submission
 */
public record OfferSummary(
        PrivateOfferId id,
        String name,
        PublisherName publisher,
        PrivateOfferState state,
        boolean needsAttention,
        @Nullable OfferStart start,
        @Nullable YearMonth end,
        @Nullable OfferTerm term,
        OfferedMargins margins,
        ResellerCounts resellers,
        Instant updatedAt) {

    OfferSummary inNeedOfAttention() {
        return new OfferSummary(id, name, publisher, state, true, start, end, term, margins, resellers, updatedAt);
    }

    /** Whose offer it is. */
    public record PublisherName(String id, String name) {}
}
