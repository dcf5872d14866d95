package org.calends.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.jspecify.annotations.Nullable;

/**
 * A margin as the API shows it to the reseller: a percentage, or prices of its own.
 *
 * @param plan absent when it holds for all plans of the product
 * @param endsAt the first instant at which it no longer holds
 * @param customers empty for all of the reseller's customers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarginView(
        String publisher,
        String product,
        String title,
        @Nullable String plan,
        @Nullable BigDecimal marginPercent,
        @Nullable List<PriceView> customPrice,
        Instant startsAt,
        Instant endsAt,
        Status status,
        List<UUID> customers) {

    static MarginView of(DiscoveredMargin margin) {
        return new MarginView(
                margin.publisher(),
                margin.product(),
                margin.title(),
                margin.plan(),
                margin.margin() instanceof Margin.Percentage percentage ? percentage.percent() : null,
                prices(margin.margin()),
                margin.effective().startsAt(),
                margin.effective().endsAt(),
                margin.status(),
                margin.customers().stream().sorted().toList());
    }

    private static @Nullable List<PriceView> prices(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(PriceView::of).toList()
                : null;
    }

    /** A price for one market; the amount is a text, so that no decimal is lost on the way. */
    record PriceView(String term, String payment, String market, String currency, String amount) {

        static PriceView of(MarketPrice price) {
            return new PriceView(
                    price.term(),
                    price.payment(),
                    price.market(),
                    price.unit().getCurrencyUnit().getCode(),
                    price.unit().getAmount().toPlainString());
        }
    }
}
