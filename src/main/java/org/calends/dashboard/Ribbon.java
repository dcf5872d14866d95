package org.calends.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A term among twelve months, with today marked: the picture that stands for an offer everywhere.
 *
 * @param tone the color, by the name of its class
 * @param now how far to the right today is
 */
public record Ribbon(String tone, List<Month> months, double now) {

    private static final int LENGTH = 12;
    private static final int BEFORE_TODAY = 4;
    private static final int WIDTH = 9;
    private static final int STEP = 11;

    /** One month of it; its kind is "on", "planned" or empty, and the name of a class. */
    public record Month(YearMonth month, String kind, int x) {}

    /**
     * The year around today.
     *
     * @param planned whether the term is still a plan: hatched instead of filled
     */
    public static Ribbon around(
            LocalDate today, @Nullable YearMonth first, @Nullable YearMonth last, String tone, boolean planned) {
        var start = YearMonth.from(today).minusMonths(BEFORE_TODAY);
        var months = IntStream.range(0, LENGTH)
                .mapToObj(i -> month(start.plusMonths(i), i * STEP, first, last, planned))
                .toList();
        var day = (today.getDayOfMonth() - 1.0) / today.lengthOfMonth();
        var at = ChronoUnit.MONTHS.between(start, YearMonth.from(today));
        return new Ribbon(tone, months, Math.round((at * STEP + day * WIDTH) * 10) / 10.0);
    }

    private static Month month(
            YearMonth month, int x, @Nullable YearMonth first, @Nullable YearMonth last, boolean planned) {
        var inside = first != null && last != null && !month.isBefore(first) && !month.isAfter(last);
        return new Month(month, inside ? planned ? "planned" : "on" : "", x);
    }
}
