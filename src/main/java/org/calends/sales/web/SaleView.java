package org.calends.sales.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.sales.Sale;
import org.jspecify.annotations.Nullable;

/**
 * A sale as the API shows it.
 *
 * @param customer absent when a publisher asks
 * @param listPrice of one unit
 * @param marginPercent what the private offer took off the list price; absent without one, and with a custom price
 * @param customPrice whether the private offer named a price of its own
 * @param wholesalePrice of one unit, exact
 * @param line what is billed for the whole quantity
 * @param privateOffer which offer priced it; absent when the list price held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SaleView(
        UUID id,
        UUID reseller,
        @Nullable UUID customer,
        String product,
        String plan,
        String term,
        String payment,
        BigDecimal quantity,
        String market,
        Amount listPrice,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        Amount wholesalePrice,
        Amount line,
        @Nullable String privateOffer,
        Instant soldAt) {

    SaleView withoutCustomer() {
        return new SaleView(
                id,
                reseller,
                null,
                product,
                plan,
                term,
                payment,
                quantity,
                market,
                listPrice,
                marginPercent,
                customPrice,
                wholesalePrice,
                line,
                privateOffer,
                soldAt);
    }

    static SaleView of(Sale sale) {
        var purchase = sale.purchase();
        var price = sale.price();
        return new SaleView(
                sale.id(),
                purchase.reseller(),
                purchase.customer(),
                purchase.product(),
                purchase.plan(),
                purchase.term(),
                price.payment(),
                purchase.quantity(),
                purchase.market(),
                Amount.of(price.list()),
                price.marginPercent(),
                price.customPrice(),
                Amount.of(price.wholesale()),
                Amount.of(price.line()),
                price.privateOffer(),
                purchase.at());
    }
}
