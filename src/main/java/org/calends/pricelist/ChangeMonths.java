package org.calends.pricelist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OfferType;

/**
 * When prices may change (C16): a lower price with the next month, a higher one with a month that begins at least 90 days
 * later. Who announces it in the last days of a month is treated as if it were said on the first of the next.
 */
final class ChangeMonths {

    private static final Period NOTICE = Period.ofDays(90);

    private ChangeMonths() {}

    static YearMonth earliest(OfferType type, boolean increase, Instant now, MarketplaceCalendar calendar) {
        var announced = announced(type, now, calendar);
        if (!increase) {
            return YearMonth.from(announced).plusMonths(1);
        }
        var free = announced.plus(NOTICE);
        return free.getDayOfMonth() == 1
                ? YearMonth.from(free)
                : YearMonth.from(free).plusMonths(1);
    }

    private static LocalDate announced(OfferType type, Instant now, MarketplaceCalendar calendar) {
        var month = calendar.monthOf(now);
        var cutOff = calendar.endOf(month).minus(Period.ofDays(daysBeforeMonthEnd(type)));
        return now.isBefore(cutOff)
                ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                : month.plusMonths(1).atDay(1);
    }

    private static int daysBeforeMonthEnd(OfferType type) {
        return switch (type) {
            case SAAS -> 4;
            case AZURE_VM -> 6;
            case AZURE_APPLICATION -> 14;
            default -> 0;
        };
    }
}
