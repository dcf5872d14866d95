package org.calends.dashboard.months;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.calends.privateoffer.MonthStart;

/** Bars for what goes live, upward, and for what ends, downward, month by month. */
record Chart(List<Bar> bars) {

    private static final int STEP = 84;
    private static final int TALLEST = 96;

    /** One month; heights and places are those of the drawing. */
    record Bar(YearMonth month, long starting, long ending, int x, long up, long down, boolean chosen) {}

    static Chart of(List<MonthStart.Count> counts, YearMonth chosen) {
        var most = counts.stream()
                .mapToLong(it -> Math.max(it.starting(), it.ending()))
                .max()
                .orElse(0);
        return new Chart(IntStream.range(0, counts.size())
                .mapToObj(i -> bar(counts.get(i), i * STEP, Math.max(1, most), chosen))
                .toList());
    }

    public int width() {
        return bars.size() * STEP;
    }

    private static Bar bar(MonthStart.Count count, int x, long most, YearMonth chosen) {
        return new Bar(
                count.month(),
                count.starting(),
                count.ending(),
                x,
                height(count.starting(), most),
                height(count.ending(), most),
                count.month().equals(chosen));
    }

    /** The least that is more than nothing can be seen. */
    private static long height(long number, long most) {
        return number == 0 ? 0 : Math.max(3, Math.round((double) TALLEST * number / most));
    }
}
