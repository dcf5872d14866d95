package org.calends.privateoffer;

import java.time.Instant;
import org.calends.problem.Refusal;

/** A timer fired before its time: the domain's own instants have the last word. */
public class TooEarly extends Refusal {

    TooEarly(PrivateOfferId id, Instant due) {
        super(Kind.CONFLICT, "too-early", "%s is not due before %s.".formatted(id, due), "R20");
    }
}
