package org.calends.dashboard.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A line of an offer, with what its margin makes of today's list prices (R53, R56).
 *
 * @param plan null for all plans of the product
 * @param percent null for prices of its own, or while there is no margin
 */
record PricedLine(
        String product, @Nullable String plan, @Nullable BigDecimal percent, List<Cell> cells) {

    /**
     * One price.
     *
     * @param market null when it is the same in all of them
     */
    record Cell(
            String plan,
            String term,
            String payment,
            @Nullable String per,
            @Nullable String market,
            BigMoney list,
            BigMoney wholesale) {

        private static final Set<String> USUAL = Set.of("PT1H", "P1M", "P1Y", "P2Y", "P3Y");

        public boolean paidAtOnce() {
            return payment.equals(term);
        }

        /** The end of message {@code offer.paid.<key>}. */
        public String paymentKey() {
            return USUAL.contains(payment) ? payment : "other";
        }

        /** The end of message {@code offer.per.<key>}. */
        public String termKey() {
            return USUAL.contains(term) ? term : "other";
        }
    }
}
