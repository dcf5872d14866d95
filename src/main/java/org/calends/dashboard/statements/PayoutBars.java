package org.calends.dashboard.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A year of payouts in one currency as bars, the running month last. What was given back hangs below the line.
 *
 * @param zero how far down the line is, of 100
 */
record PayoutBars(CurrencyUnit currency, List<Bar> bars, double zero) {

    private static final int MONTHS = 12;
    private static final double HEIGHT = 100;

    /** One month: where its bar begins from the top and how high it is, of 100. */
    record Bar(YearMonth month, String name, Money payout, boolean forecast, double y, double height) {}

    /** What a month brings; of the running one, what it is expected to. */
    record Column(YearMonth month, Money payout, boolean forecast) {}

    /** The first month that is shown when this one is running. */
    static YearMonth first(YearMonth running) {
        return running.minusMonths(MONTHS - 1L);
    }

    static PayoutBars of(CurrencyUnit currency, List<Column> columns, YearMonth running, Locale locale) {
        var amounts =
                columns.stream().map(column -> column.payout().getAmount()).toList();
        var highest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var lowest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var scale = new Scale(highest, highest.subtract(lowest));
        var bars = Stream.iterate(first(running), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> columns.stream()
                        .filter(column -> column.month().equals(month))
                        .findFirst()
                        .orElse(new Column(month, Money.zero(currency), false)))
                .map(column -> scale.bar(column, locale))
                .toList();
        return new PayoutBars(currency, bars, scale.down(BigDecimal.ZERO));
    }

    private record Scale(BigDecimal highest, BigDecimal range) {

        Bar bar(Column column, Locale locale) {
            var amount = column.payout().getAmount();
            var zero = down(BigDecimal.ZERO);
            var end = down(amount);
            return new Bar(
                    column.month(),
                    column.month().format(DateTimeFormatter.ofPattern("LLL", locale)),
                    column.payout(),
                    column.forecast(),
                    Math.min(zero, end),
                    Math.abs(zero - end));
        }

        double down(BigDecimal amount) {
            return range.signum() == 0
                    ? HEIGHT
                    : highest.subtract(amount)
                            .multiply(BigDecimal.valueOf(HEIGHT))
                            .divide(range, 2, RoundingMode.HALF_UP)
                            .doubleValue();
        }
    }
}
