package org.calends.dashboard.margins;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calends.dashboard.margins.MarginSheets.PlanChoice;
import org.calends.discovery.Outlook;
import org.calends.discovery.Outlook.Month;
import org.jspecify.annotations.Nullable;

/** The twelve months from now as a picture, in words, and as a table. */
record YearAhead(PlanChoice plan, Outlook outlook) {

    private static final int STEP = 22;
    private static final int HEIGHT = 44;
    private static final int LEAST = 6;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** One month of the picture; its kind is the name of a class. */
    record Bar(Month month, int x, double y, double height, String kind) {}

    /** Months that follow each other and have the same margin. */
    record Stretch(@Nullable BigDecimal percent, boolean custom, YearMonth last) {

        boolean goesOn(Month month) {
            return Objects.equals(percent, month.percent()) && custom == month.custom();
        }

        public boolean none() {
            return percent == null && !custom;
        }
    }

    public List<Month> months() {
        return outlook.months();
    }

    /** As high as the share of the list price that the reseller keeps, in proportion to the best month. */
    public List<Bar> bars() {
        var best = months().stream()
                .map(YearAhead::share)
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .doubleValue();
        var bars = new ArrayList<Bar>();
        for (var month : months()) {
            var share = share(month).doubleValue();
            var height = Math.round((LEAST + (HEIGHT - LEAST) * share / best) * 10) / 10.0;
            var kind = month.custom() ? "own" : month.percent() == null ? "" : "on";
            bars.add(new Bar(month, bars.size() * STEP, HEIGHT - height, height, kind));
        }
        return bars;
    }

    public List<Stretch> stretches() {
        var found = new ArrayList<Stretch>();
        for (var month : months()) {
            var last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && last.goesOn(month)) {
                found.remove(last);
            }
            found.add(new Stretch(month.percent(), month.custom(), month.month()));
        }
        return found;
    }

    private static BigDecimal share(Month month) {
        var list = month.list().getAmount();
        if (list.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var paid = month.wholesale().getAmount().divide(list, 4, RoundingMode.HALF_UP);
        return WHOLE.subtract(paid.multiply(WHOLE)).max(BigDecimal.ZERO);
    }
}
