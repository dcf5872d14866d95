package org.calends.dashboard;

import java.util.ArrayList;
import java.util.List;

/** Shares of a whole as one bar; what is missing stays empty. */
public record Meter(List<Part> parts) {

    private static final double WHOLE = 100;

    /** One share: where it begins and how wide it is, of 100; its tone is the name of a class. */
    public record Part(String tone, double from, double width) {}

    /** Builds the bar from left to right. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final long total;
        private double used;

        private Builder(long total) {
            this.total = total;
        }

        public Builder add(String tone, long number) {
            if (number > 0 && total > 0) {
                var width = WHOLE * number / total;
                parts.add(new Part(tone, rounded(used), rounded(width)));
                used += width;
            }
            return this;
        }

        public Meter build() {
            return new Meter(List.copyOf(parts));
        }

        private static double rounded(double share) {
            return Math.round(share * WHOLE) / WHOLE;
        }
    }

    public static Builder of(long total) {
        return new Builder(total);
    }
}
