package org.calends.pricelist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.calends.api.Amount;
import org.calends.catalog.Price;
import org.jspecify.annotations.Nullable;

/**
 * What something costs in a market.
 *
 * @param market left out for the price in US dollars
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MarketPrice")
record PriceView(String item, @Nullable String market, String currency, String amount) {

    static PriceView of(Price price) {
        var unit = Amount.of(price.unit());
        return new PriceView(price.item(), market(price.market()), unit.currency(), unit.amount());
    }

    static @Nullable String market(String market) {
        return market.equals(Price.BASE) ? null : market;
    }
}
