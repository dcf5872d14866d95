package org.calends.dashboard.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants the clock to go, as the page's forms say it.
 *
 * @param to {@code month} for the next month start, {@code hour} for an hour ahead, anything else for the fields
 * @param month a month whose start is meant, such as {@code 2027-02}
 * @param now a moment in UTC, such as {@code 2027-02-14T09:30}; it beats the month
 */
record Destination(String to, String month, String now) {

    static final Destination NOWHERE = new Destination("", "", "");
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Null when nothing is said. */
    @Nullable
    Instant instant(MarketplaceCalendar calendar) {
        return switch (to) {
            case "month" -> calendar.startOf(calendar.currentMonth().plusMonths(1));
            case "hour" -> calendar.now().plus(AN_HOUR);
            default -> chosen(calendar);
        };
    }

    private @Nullable Instant chosen(MarketplaceCalendar calendar) {
        try {
            if (!now.isBlank()) {
                return LocalDateTime.parse(now.strip()).toInstant(ZoneOffset.UTC);
            }
            return month.isBlank() ? null : calendar.startOf(YearMonth.parse(month));
        } catch (DateTimeException e) {
            throw Invalid.of(new Violation(
                    "now", "clock.unreadable", "Write the moment as 2027-02-14T09:30; it is in UTC.", null));
        }
    }
}
