package org.calends.dashboard.statements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.dashboard.statements.PayoutBars.Column;
import org.calends.payout.Forecast;
import org.calends.payout.Forecasts;
import org.calends.payout.PayoutStatements;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Draws a year of payouts, a picture for each currency; those of several publishers are added up. */
@Component
class PayoutPictures {

    private final PayoutStatements statements;
    private final Forecasts forecasts;

    PayoutPictures(PayoutStatements statements, Forecasts forecasts) {
        this.statements = statements;
        this.forecasts = forecasts;
    }

    List<PayoutBars> draw(List<Forecast> running, Locale locale) {
        var month = forecasts.month();
        var closed = statements.byMonth(PayoutBars.first(month)).stream()
                .map(payout -> new Column(payout.month(), payout.payout(), false));
        var expected = sums(running).values().stream().map(payout -> new Column(month, payout, true));
        var byCurrency = Stream.concat(closed, expected)
                .collect(Collectors.groupingBy(
                        column -> column.payout().getCurrencyUnit(), TreeMap::new, Collectors.toList()));
        return byCurrency.entrySet().stream()
                .map(it -> PayoutBars.of(it.getKey(), it.getValue(), month, locale))
                .toList();
    }

    private static Map<CurrencyUnit, Money> sums(List<Forecast> running) {
        return running.stream()
                .map(forecast -> forecast.total().payout())
                .collect(Collectors.toMap(Money::getCurrencyUnit, money -> money, Money::plus));
    }
}
