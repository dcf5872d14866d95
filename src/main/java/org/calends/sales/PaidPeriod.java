package org.calends.sales;

import java.time.Instant;

/**
 * What a row of the ledger pays for, from the first instant until just before the second; of usage, the instant of it.
 *
 * @param free it costs nothing, because it is tried out (C30)
 */
public record PaidPeriod(Instant from, Instant until, boolean free) {

    public PaidPeriod(Instant from, Instant until) {
        this(from, until, false);
    }

    static PaidPeriod at(Instant instant) {
        return new PaidPeriod(instant, instant);
    }
}
