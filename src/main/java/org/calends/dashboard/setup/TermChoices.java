package org.calends.dashboard.setup;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.Ribbon;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The months that a term can be made of, and what those that were chosen mean. */
@Component
class TermChoices {

    private static final int AHEAD = 24;
    private static final int LONGEST = 36;

    private final MarketplaceCalendar calendar;

    TermChoices(MarketplaceCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A term that may lack an end yet.
     *
     * @param starts the months it may start with, and {@code ends} those it may end with
     * @param first null when it starts as soon as possible, or when nobody has said
     * @param startsAt when purchases get the price, at the earliest
     * @param length in months; 0 when it makes no sense yet
     */
    record Term(
            List<YearMonth> starts,
            List<YearMonth> ends,
            @Nullable YearMonth first,
            @Nullable YearMonth last,
            @Nullable Instant startsAt,
            long length,
            Ribbon ribbon) {}

    Term of(SetupForm form) {
        var now = calendar.currentMonth();
        var first = form.start().equals(SetupForm.MONTH) ? month(form.startMonth()) : null;
        var last = month(form.end());
        var begin = form.start().equals(SetupForm.ASAP) ? now : first;
        var length =
                begin == null || last == null || last.isBefore(begin) ? 0 : ChronoUnit.MONTHS.between(begin, last) + 1;
        return new Term(
                choices(now.plusMonths(1), AHEAD, first),
                choices(now, LONGEST, last),
                first,
                last,
                first == null ? null : calendar.startOf(first),
                length,
                Ribbon.around(calendar.today(), length == 0 ? null : begin, last, "accent", false));
    }

    /** What was chosen once stays among them, so that it is seen to have passed. */
    private static List<YearMonth> choices(YearMonth from, int number, @Nullable YearMonth chosen) {
        return Stream.concat(
                        Stream.ofNullable(chosen),
                        Stream.iterate(from, it -> it.plusMonths(1)).limit(number))
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }
}
