package org.calends.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that can be set forward; it goes on ticking unless it is frozen. For the demo and for tests, never for real money. */
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant frozenAt;

    /** Sets the clock; from there it ticks on. */
    public void set(Instant now) {
        frozenAt = null;
        ahead = Duration.between(Instant.now(), now);
    }

    /** Stops the clock at an instant, so that a test can look at it to the millisecond. */
    public void freeze(Instant now) {
        frozenAt = now;
    }

    /** How far this clock is ahead of the machine's. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        var frozen = frozenAt;
        return frozen != null ? frozen : Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the marketplace knows no zone but UTC");
    }
}
