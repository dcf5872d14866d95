package org.calends.dashboard.setup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How long one commits, and how often one pays, ready to be said: the messages are {@code setup.period.<unit>} and
 * {@code setup.paid.<unit>}.
 *
 * @param value both as ISO-8601 durations, such as {@code P3Y/P1Y}
 */
record BillingTerm(String value, Part term, Part payment) {

    private static final Pattern DURATION = Pattern.compile("PT?(\\d{1,4})([YMDH])");

    /** A number of years, months, days or hours. */
    record Part(int number, String unit) {

        static Part of(String duration) {
            var parts = DURATION.matcher(duration);
            return parts.matches() ? new Part(Integer.parseInt(parts.group(1)), parts.group(2)) : new Part(1, "M");
        }
    }

    static BillingTerm of(String value) {
        var parts = List.of(value.split("/", 2));
        return new BillingTerm(value, Part.of(parts.get(0)), Part.of(parts.get(parts.size() - 1)));
    }

    public boolean paidAtOnce() {
        return term.equals(payment);
    }
}
