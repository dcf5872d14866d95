package org.calends.payout;

import java.time.YearMonth;

/**
 * What the running month will bring a publisher in a currency, if nothing else happens.
 *
 * @param month whose statement comes next
 * @param booked what would be on it if it were made now
 * @param expected what running subscriptions will pay until its end
 */
public record Forecast(String publisher, YearMonth month, Totals booked, Totals expected) {

    public Totals total() {
        return booked.plus(expected);
    }
}
