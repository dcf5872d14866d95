package org.calends.payout;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What a publisher is paid for a month in a currency. It stands for good: what comes later is on a later one.
 *
 * @param id such as ST-2027-02-halden-EUR
 * @param corrections how many of its lines belong to months that were closed before
 */
public record PayoutStatement(
        String id, String publisher, YearMonth month, int corrections, Totals totals, Instant closedAt) {}
