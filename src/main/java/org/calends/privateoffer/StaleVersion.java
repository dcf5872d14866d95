package org.calends.privateoffer;

import org.calends.problem.Refusal;

/** Somebody else changed the draft meanwhile. */
public class StaleVersion extends Refusal {

    StaleVersion(PrivateOfferId id, int current) {
        super(
                Kind.STALE,
                "stale-version",
                "%s has been changed meanwhile: its version is now %d. Read it again.".formatted(id, current));
    }
}
