package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.calends.api.Amount;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.calends.privateoffer.OfferLine;
import org.jspecify.annotations.Nullable;

/** A line of an offer in the words in which it was sent: a percentage, or prices. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OfferLine")
record LineView(
        String product,
        @Nullable String plan,
        @Nullable BigDecimal marginPercent,
        @Nullable List<PriceView> customPrice) {

    /** A price for one market; its amount is written as a text, as all amounts are. */
    @Schema(name = "OfferPrice")
    record PriceView(String term, String payment, String market, String currency, String amount) {}

    static LineView of(OfferLine line) {
        return new LineView(line.product(), line.plan(), percent(line.margin()), prices(line.margin()));
    }

    private static @Nullable BigDecimal percent(@Nullable Margin margin) {
        return margin instanceof Margin.Percentage percentage ? percentage.percent() : null;
    }

    private static @Nullable List<PriceView> prices(@Nullable Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(LineView::price).toList()
                : null;
    }

    private static PriceView price(MarketPrice price) {
        var unit = Amount.of(price.unit());
        return new PriceView(price.term(), price.payment(), price.market(), unit.currency(), unit.amount());
    }
}
