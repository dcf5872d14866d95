package org.calends.dashboard.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A jump of the demo's clock.
 *
 * @param mailsBefore how many mails had been sent when it began
 * @param over when it ended; null while it is under way
 * @param broken whether it ended on the way
 */
record Journey(
        Instant from,
        Instant target,
        long mailsBefore,
        @Nullable Instant over,
        boolean broken) {

    static Journey begun(Instant from, Instant target, long mailsBefore) {
        return new Journey(from, target, mailsBefore, null, false);
    }

    Journey ended(Instant at, boolean arrived) {
        return new Journey(from, target, mailsBefore, at, !arrived);
    }

    public boolean underWay() {
        return over == null;
    }
}
