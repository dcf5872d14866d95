package org.calends.privateoffer;

import java.util.Locale;
import org.calends.problem.Refusal;

/** The offer is in a state from which there is no such way. */
public class IllegalTransition extends Refusal {

    IllegalTransition(PrivateOfferId id, PrivateOfferState state, PrivateOfferState next) {
        super(
                Kind.CONFLICT,
                "wrong-state",
                "%s is %s and cannot become %s.".formatted(id, words(state), words(next)),
                rule(state, next));
    }

    private static String rule(PrivateOfferState state, PrivateOfferState next) {
        return switch (next) {
            case DRAFT, IN_PROGRESS -> "R30";
            case LIVE -> state == PrivateOfferState.WITHDRAWN ? "R32" : "R33";
            case ENDED -> "R31";
            case WITHDRAWN -> state == PrivateOfferState.WITHDRAWN ? "R32" : "R82";
        };
    }

    static String words(PrivateOfferState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
