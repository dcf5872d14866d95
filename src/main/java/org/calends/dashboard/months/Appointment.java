package org.calends.dashboard.months;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.calends.privateoffer.MonthStart;

/** A month start as programs for calendars read it: the day, and how much it brings. */
final class Appointment {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String EVENT = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Calends//Month start//EN
            BEGIN:VEVENT
            UID:month-start-%s@calends
            DTSTAMP:%s
            DTSTART;VALUE=DATE:%s
            SUMMARY:Month start: %d go live\\, %d end
            END:VEVENT
            END:VCALENDAR
            """;

    private Appointment() {}

    static String of(MonthStart start, Instant now) {
        return EVENT.formatted(
                        start.month(),
                        STAMP.format(now),
                        start.month().atDay(1).format(DateTimeFormatter.BASIC_ISO_DATE),
                        start.starting().size(),
                        start.ending().size())
                .replace("\n", "\r\n");
    }
}
