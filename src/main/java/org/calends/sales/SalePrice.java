package org.calends.sales;

import java.math.BigDecimal;
import org.calends.pricing.Margin;
import org.calends.pricing.PriceQuote;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a sale cost the reseller, as it was on that day: list prices change, a sale does not.
 *
 * @param payment how often one pays, an ISO-8601 duration
 * @param list the list price of one unit
 * @param marginPercent what came off it, or null
 * @param customPrice whether a price of its own stood in place of the list price
 * @param wholesale what one unit costs the reseller, exact
 * @param line what is billed for the whole quantity
 * @param privateOffer the offer that priced it, or null when the list price held
 */
public record SalePrice(
        String payment,
        BigMoney list,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        BigMoney wholesale,
        Money line,
        @Nullable String privateOffer) {

    static SalePrice of(PriceQuote quote) {
        var winner = quote.overlap().winner();
        var margin = winner == null ? null : winner.granted().margin();
        return new SalePrice(
                quote.listPrice().payment(),
                quote.listPrice().unit(),
                margin instanceof Margin.Percentage percentage ? percentage.percent() : null,
                margin instanceof Margin.CustomPrice,
                quote.wholesale(),
                quote.charge().line(),
                winner == null ? null : winner.granted().privateOffer());
    }
}
