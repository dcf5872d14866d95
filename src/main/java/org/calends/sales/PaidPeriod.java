package org.calends.sales;

import java.time.Instant;

/** What a row of the ledger pays for, from the first instant until just before the second; of usage, the instant of it. */
public record PaidPeriod(Instant from, Instant until) {

    static PaidPeriod at(Instant instant) {
        return new PaidPeriod(instant, instant);
    }
}
