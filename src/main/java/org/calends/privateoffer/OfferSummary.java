package org.calends.privateoffer;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An offer as a list shows it.
 *
 * @param needsAttention it is In Progress, and a reseller was refused whom nobody has decided about
 */
public record OfferSummary(
        PrivateOfferId id,
        String name,
        PrivateOfferState state,
        boolean needsAttention,
        @Nullable OfferStart start,
        @Nullable YearMonth end,
        ResellerCounts resellers,
        Instant updatedAt) {}
