package org.calends.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a reseller buys for a customer.
 *
 * @param product the product's key
 * @param plan the plan's id
 * @param term how long the customer commits, an ISO-8601 duration of one of the plan's list prices
 * @param market two-letter code of the customer's country
 * @param quantity whole licenses, or units of usage
 * @param at when it is bought, past or future
 */
public record Purchase(
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String term,
        String market,
        BigDecimal quantity,
        Instant at) {}
