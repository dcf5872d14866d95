package org.calends.privateoffer;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a list shows it.
 *
 * @param needsAttention a reseller was refused whom nobody has decided about, or {@link OfferTroubles} name it
 */
public record OfferSummary(
        PrivateOfferId id,
        String name,
        PrivateOfferState state,
        boolean needsAttention,
        @Nullable OfferStart start,
        @Nullable YearMonth end,
        ResellerCounts resellers,
        Instant updatedAt) {

    OfferSummary inNeedOfAttention() {
        return new OfferSummary(id, name, state, true, start, end, resellers, updatedAt);
    }
}
