package org.calends.pricing;

/** A margin on the product that does not hold for a purchase at all, so that it is not compared with the others. */
public record MissedMargin(GrantedMargin margin, Reason reason) {

    /** Why it does not hold. */
    public enum Reason implements WhyNot {
        OTHER_PLAN("it is for another plan", "R53"),
        OTHER_CUSTOMERS("it is for other customers", "R44"),
        NO_PRICE("it names no price for this in this market", "R57");

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
