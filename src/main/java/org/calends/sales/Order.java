package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.calends.pricing.Purchase;

/** What a reseller wants to buy for a customer, before anybody says what it costs. */
public record Order(
        UUID reseller, UUID customer, String product, String plan, String term, BigDecimal quantity, String market) {

    Purchase at(Instant instant) {
        return new Purchase(reseller, customer, product, plan, term, market, quantity, instant);
    }
}
