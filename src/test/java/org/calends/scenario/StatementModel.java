package org.calends.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** What statements must say, counted anew and simply: whole cents, one price list, one margin, terms from day to day. */
final class StatementModel {

    static final YearMonth RAISED = YearMonth.of(2028, 1);
    static final YearMonth FIRST_OF_OFFER = YearMonth.of(2027, 2);
    static final YearMonth LAST_OF_OFFER = YearMonth.of(2027, 9);

    private final Map<YearMonth, Month> months = new TreeMap<>();

    /** Lines, what is billed, the fee and the payout, in cents. */
    record Month(int lines, long line, long fee, long payout) {

        Month plus(Month other) {
            return new Month(lines + other.lines, line + other.line, fee + other.fee, payout + other.payout);
        }
    }

    Map<YearMonth, Month> months() {
        return months;
    }

    /** What is sold. */
    enum Plan {
        MONTHLY,
        YEARLY,
        /** By the month, after a month for nothing. */
        TRIED;

        private long list(YearMonth month) {
            return switch (this) {
                case MONTHLY -> month.isBefore(RAISED) ? 49_99L : 59_99L;
                case YEARLY -> 499_00L;
                case TRIED -> 9_99L;
            };
        }
    }

    /** The trial, and what will be paid for. */
    void tries(LocalDate day) {
        months.merge(YearMonth.from(day), new Month(2, 0, 0, 0), Month::plus);
    }

    void bills(LocalDate day, Plan plan, boolean withOffer, int quantity, int sign) {
        var month = YearMonth.from(day);
        var list = plan.list(month);
        var offered = withOffer && !month.isBefore(FIRST_OF_OFFER) && !month.isAfter(LAST_OF_OFFER);
        var unit = offered ? list * 875 / 1000 : list; // 12.5 percent off, the rest of a cent dropped
        var line = unit * quantity;
        var fee = (line * 3 + 50) / 100; // 3 percent, half a cent up
        months.merge(month, new Month(1, sign * line, sign * fee, sign * (line - fee)), Month::plus);
    }
}
