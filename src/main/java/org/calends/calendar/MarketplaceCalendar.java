package org.calends.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What time it is on the marketplace, and where its months begin. The only user of the clock and of a zone: UTC (R22). */
@Component
public class MarketplaceCalendar {

    private final Clock clock;

    public MarketplaceCalendar(Clock clock) {
        this.clock = clock;
    }

    /** To the microsecond, which is what both databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return now().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public YearMonth currentMonth() {
        return monthOf(now());
    }

    public YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }

    /** The same time of day some months or years later, or on the last day of a month that is too short. */
    public Instant after(Instant start, Period length) {
        return start.atOffset(ZoneOffset.UTC).plus(length).toInstant();
    }

    /** The first instant of a month. */
    public Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first instant after a month, which is the exclusive end of a term that ends with it (R20, R23). */
    public Instant endOf(YearMonth month) {
        return startOf(month.plusMonths(1));
    }

    /** To the microsecond, as {@link #now()}. */
    public Instant lastInstantOf(YearMonth month) {
        return endOf(month).minus(1, ChronoUnit.MICROS);
    }
}
