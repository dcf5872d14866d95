package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** Only a draft can be changed, submitted or deleted (R30, R85). */
public class NotADraft extends Refusal {

    /** @param rule R85 for who deletes, R30 for everybody else */
    NotADraft(PrivateOfferId id, PrivateOfferState state, String rule) {
        super(
                Kind.CONFLICT,
                "not-draft",
                "%s is %s; only a draft can be changed, submitted or deleted. Clone it to start anew."
                        .formatted(id, IllegalTransition.words(state)),
                rule);
    }
}
