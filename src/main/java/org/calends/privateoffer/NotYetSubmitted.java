package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** A draft has no term yet. */
public class NotYetSubmitted extends Refusal {

    NotYetSubmitted(PrivateOfferId id) {
        super(Kind.CONFLICT, "wrong-state", id + " has not been submitted yet.", "R23");
    }
}
