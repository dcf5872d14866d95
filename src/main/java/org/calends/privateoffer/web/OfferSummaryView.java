package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.ResellerCounts;
import org.jspecify.annotations.Nullable;

/** An offer as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferSummaryView(
        String id,
        String name,
        PrivateOfferState state,
        boolean needsAttention,
        @Nullable String start,
        @Nullable String end,
        ResellerCounts resellers,
        Instant updatedAt) {

    static OfferSummaryView of(OfferSummary summary) {
        return new OfferSummaryView(
                summary.id().value(),
                summary.name(),
                summary.state(),
                summary.needsAttention(),
                OfferView.start(summary.start()),
                OfferView.month(summary.end()),
                summary.resellers(),
                summary.updatedAt());
    }
}
