package org.calends.payout;

import org.calends.problem.NotFound;

/** There is no such statement, or it is somebody else's: told alike. */
class UnknownStatement extends NotFound {

    UnknownStatement(String id) {
        super("Statement " + id);
    }
}
