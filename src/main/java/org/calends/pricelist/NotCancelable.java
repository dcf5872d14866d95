package org.calends.pricelist;

import java.time.Instant;
import org.calends.problem.Refusal;

/** A price change can be called off within two days, and only before it takes effect (C16). */
public class NotCancelable extends Refusal {

    NotCancelable(PriceChange change, Instant now) {
        super(Kind.CONFLICT, "not-cancelable", words(change, now), "C16");
    }

    private static String words(PriceChange change, Instant now) {
        return switch (change.stateAt(now)) {
            case PENDING -> "This price change could be canceled until " + change.cancelableUntil() + ".";
            case APPLIED -> "This price change has taken effect.";
            case CANCELED -> "This price change is canceled already.";
        };
    }
}
