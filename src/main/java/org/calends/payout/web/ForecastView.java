package org.calends.payout.web;

import java.time.YearMonth;
import org.calends.payout.Forecast;

/**
 * What the running month will bring, as the API shows it.
 *
 * @param booked what would be on its statement now
 * @param expected what running subscriptions will pay until its end, renewals at the price that they had last
 */
record ForecastView(String publisher, YearMonth month, TotalsView booked, TotalsView expected, TotalsView total) {

    static ForecastView of(Forecast forecast) {
        return new ForecastView(
                forecast.publisher(),
                forecast.month(),
                TotalsView.of(forecast.booked()),
                TotalsView.of(forecast.expected()),
                TotalsView.of(forecast.total()));
    }
}
