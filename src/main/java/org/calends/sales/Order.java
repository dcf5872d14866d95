package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.calends.money.Decimals;
import org.calends.pricing.Purchase;

/** What a reseller wants to buy for a customer, before anybody says what it costs. */
public record Order(
        UUID reseller, UUID customer, String product, String plan, String term, BigDecimal quantity, String market) {

    /** Written as it will be read; only for a quantity that is known to be reasonable. */
    Order plain() {
        return new Order(reseller, customer, product, plan, term, Decimals.plain(quantity), market);
    }

    Purchase at(Instant instant) {
        return new Purchase(reseller, customer, product, plan, term, market, quantity, instant);
    }
}
