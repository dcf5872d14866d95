package org.calends.privateoffer.web;

import java.math.BigDecimal;
import java.util.List;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.web.OfferBody.LineBody;
import org.calends.privateoffer.web.OfferBody.PriceBody;
import org.jspecify.annotations.Nullable;

/** Writes a line of an offer as it would be sent. */
final class LineWords {

    private LineWords() {}

    static LineBody of(OfferLine line) {
        return new LineBody(line.product(), line.plan(), percent(line.margin()), prices(line.margin()));
    }

    private static @Nullable BigDecimal percent(@Nullable Margin margin) {
        return margin instanceof Margin.Percentage percentage ? percentage.percent() : null;
    }

    private static @Nullable List<@Nullable PriceBody> prices(@Nullable Margin margin) {
        if (!(margin instanceof Margin.CustomPrice custom)) {
            return null;
        }
        return List.copyOf(custom.prices().stream().map(LineWords::price).toList());
    }

    private static PriceBody price(MarketPrice price) {
        var unit = price.unit();
        return new PriceBody(
                price.term(),
                price.payment(),
                price.market(),
                unit.getCurrencyUnit().getCode(),
                unit.getAmount());
    }
}
