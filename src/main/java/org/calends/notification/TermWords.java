package org.calends.notification;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.PrivateOffer;

/** Says times in words: terms in months, instants to the minute, all in UTC (R20, R22, R23). */
final class TermWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private TermWords() {}

    static String of(PrivateOffer offer) {
        var start = offer.content().start();
        var end = offer.content().end();
        if (start == null || end == null) {
            return "not set yet";
        }
        return end.equals(start.month()) ? month(end) + " (UTC)" : start(offer, start) + " to " + month(end) + " (UTC)";
    }

    /** The last day on which the margins hold. */
    static String lastDay(PrivateOffer offer) {
        var end = offer.content().end();
        return end == null ? "its end" : end.atEndOfMonth().format(DAY) + " (UTC)";
    }

    static String minute(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).format(MINUTE);
    }

    private static String start(PrivateOffer offer, OfferStart start) {
        var month = start.month();
        if (month != null) {
            return month(month);
        }
        var term = offer.term();
        return term == null
                ? "as soon as possible"
                : term.startsAt().atOffset(ZoneOffset.UTC).format(DAY);
    }

    private static String month(YearMonth month) {
        return month.format(MONTH);
    }
}
