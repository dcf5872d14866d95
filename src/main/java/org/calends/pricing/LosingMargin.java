package org.calends.pricing;

/** A margin that holds and yet does not apply, because another one goes before it. */
public record LosingMargin(PricedMargin margin, Reason reason) {

    /** Why it does not apply. */
    public enum Reason implements WhyNot {
        CUSTOM_PRICE_FIRST("a custom price goes before a percentage", "R67"),
        HIGHER_MARGIN("another margin is higher", "R66"),
        LOWER_PRICE("another custom price is lower", "R67"),
        LIVE_EARLIER("another margin is as good and went live earlier", "R69"),
        LOWER_ID("another margin is as good, as old, and its private offer has the lower id", "R69"),
        KEPT_BY_TERM("a term keeps the margin with which it began, unless one of today leaves a lower price", "R76");

        private final String words;
        private final String rule;

        Reason(String words, String rule) {
            this.words = words;
            this.rule = rule;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public String rule() {
            return rule;
        }
    }
}
