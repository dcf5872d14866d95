package org.calends.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reseller buys for a customer.
 *
 * @param product the product's key
 * @param plan the plan's id
 * @param term how long the customer commits, an ISO-8601 duration of one of the plan's list prices
 * @param market two-letter code of the customer's country
 * @param quantity whole licenses, or units of usage
 * @param at when it is bought or used, past or future
 * @param metered null for the plan itself
 */
public record Purchase(
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String term,
        String market,
        BigDecimal quantity,
        Instant at,
        @Nullable Metered metered) {

    /** Of the plan itself. */
    public Purchase(
            UUID reseller,
            UUID customer,
            String product,
            String plan,
            String term,
            String market,
            BigDecimal quantity,
            Instant at) {
        this(reseller, customer, product, plan, term, market, quantity, at, null);
    }

    /**
     * That it is what a meter of the plan has counted (C13).
     *
     * @param covered how much of the quantity the flat rate has paid for already
     */
    public record Metered(String meter, BigDecimal covered) {

        public static Metered of(String meter) {
            return new Metered(meter, BigDecimal.ZERO);
        }
    }

    /** The quantity that costs something. */
    BigDecimal billable() {
        return metered == null ? quantity : quantity.subtract(metered.covered());
    }
}
