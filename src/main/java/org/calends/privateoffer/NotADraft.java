package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** Only a draft can be changed, submitted or deleted (R30, R85). */
public class NotADraft extends Refusal {

    NotADraft(PrivateOfferId id, PrivateOfferState state) {
        super(
                Kind.CONFLICT,
                "not-draft",
                "%s is %s; only a draft can be changed, submitted or deleted. Clone it to start anew."
                        .formatted(id, IllegalTransition.words(state)));
    }
}
