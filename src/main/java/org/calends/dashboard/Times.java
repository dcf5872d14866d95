package org.calends.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says instants in the reader's zone and months in the marketplace's; templates find it as {@code times}. */
public final class Times {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static final Pattern DURATION = Pattern.compile("PT?(\\d{1,4})([YMDH])");

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Instant now;

    public Times(MessageSource messages, Locale locale, ZoneId zone, Instant now) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.now = now;
    }

    /** How long ago; within a week in words, then as a day. */
    public String ago(Instant instant) {
        var past = Duration.between(instant, now);
        if (past.compareTo(A_MINUTE) < 0) {
            return say(past.isNegative() ? "time.soon" : "time.now");
        }
        if (past.compareTo(AN_HOUR) < 0) {
            return say("time.minutes", past.toMinutes());
        }
        if (past.compareTo(A_DAY) < 0) {
            return say("time.hours", past.toHours());
        }
        return past.compareTo(A_WEEK) < 0 ? say("time.days", past.toDays()) : day(instant);
    }

    /** The day; its year only when it is another one. */
    public String day(Instant instant) {
        var day = instant.atZone(zone).toLocalDate();
        return day.format(pattern(day.getYear() == now.atZone(zone).getYear() ? "time.day" : "time.date"));
    }

    /** Day, time and zone, to be read without guessing. */
    public String exact(Instant instant) {
        return instant.atZone(zone).format(pattern("time.exact")) + " " + zoneOf(instant);
    }

    /** The same in the marketplace's zone, whatever the reader's is. */
    public String utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).format(pattern("time.exact")) + " UTC";
    }

    /** The time of day with its zone. */
    public String clock(Instant instant) {
        return instant.atZone(zone).format(pattern("time.clock")) + " " + zoneOf(instant);
    }

    /** The time of day; on another day than this one that day, too. */
    public String soon(Instant instant) {
        var sameDay = instant.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return sameDay ? clock(instant) : exact(instant);
    }

    /** For the {@code datetime} of a time element and for its tooltip. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String month(YearMonth month) {
        return month.format(pattern("time.month"));
    }

    /** The first letter of a month, where there is no room for more. */
    public String letter(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }

    public String firstDay(YearMonth month) {
        return date(month.atDay(1));
    }

    public String lastDay(YearMonth month) {
        return date(month.atEndOfMonth());
    }

    public String date(LocalDate date) {
        return date.format(pattern("time.date"));
    }

    /** From the first to the last day; either may still be open. */
    public String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? say("time.none") : say("time.until", date(last));
        }
        if (last == null) {
            return say("time.from", date(first));
        }
        var start = first.getYear() == last.getYear() ? first.format(pattern("time.day")) : date(first);
        return say("time.span", start, date(last));
    }

    /** An ISO-8601 duration of one part, such as {@code P3Y}; any other as it is. */
    public String length(String duration) {
        var parts = DURATION.matcher(duration);
        return parts.matches() ? say("time.length." + parts.group(2), Integer.parseInt(parts.group(1))) : duration;
    }

    /** Whole days from now until an instant, at least 0. */
    public long daysUntil(Instant instant) {
        return Math.max(0, ChronoUnit.DAYS.between(now, instant));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private String zoneOf(Instant instant) {
        return zone.equals(ZoneOffset.UTC)
                ? "UTC"
                : DateTimeFormatter.ofPattern("z", locale).withZone(zone).format(instant);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(say(key), locale);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, locale);
    }
}
