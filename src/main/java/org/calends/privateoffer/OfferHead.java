package org.calends.privateoffer;

import org.calends.calendar.OfferTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the life of an offer turns on, without its content, which may be thousands of rows.
 *
 * @param term set by submission
 * @param version as in {@link PrivateOffer}
 */
record OfferHead(
        PrivateOfferId id,
        String publisher,
        PrivateOfferState state,
        @Nullable OfferTerm term,
        int version) {

    /** Refuses what the state machine does not know. */
    void mustAllow(PrivateOfferState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalTransition(id, state, next);
        }
    }

    /** Refuses to change or delete what has been submitted; the rule says which (R30, R85). */
    void mustBeDraft(String rule) {
        if (state != PrivateOfferState.DRAFT) {
            throw new NotADraft(id, state, rule);
        }
    }

    OfferTerm frozenTerm() {
        if (term == null) {
            throw new NotYetSubmitted(id);
        }
        return term;
    }
}
