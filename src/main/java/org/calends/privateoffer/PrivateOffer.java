package org.calends.privateoffer;

import java.time.Instant;
import org.calends.calendar.OfferTerm;
import org.jspecify.annotations.Nullable;

/**
 * The deal. Its content never changes once submitted (R30); only its state moves.
 *
 * @param term set by submission
 * @param version counts every change; what somebody edits must be of the version that is stored
 */
public record PrivateOffer(
        PrivateOfferId id,
        String publisher,
        DraftContent content,
        PrivateOfferState state,
        @Nullable OfferTerm term,
        @Nullable PrivateOfferId clonedFrom,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    OfferHead head() {
        return new OfferHead(id, publisher, state, term, version);
    }

    /** Refuses to change what has been submitted (R30). */
    void mustBeDraft() {
        head().mustBeDraft("R30");
    }
}
