package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** Nobody waits for an operator's decision, or the one that was made is not possible. */
public class NothingToDecide extends Refusal {

    NothingToDecide(String message) {
        super(Kind.CONFLICT, "nothing-to-decide", message, "R33");
    }
}
