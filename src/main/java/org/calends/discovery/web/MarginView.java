package org.calends.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.discovery.WholesalePrice;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.jspecify.annotations.Nullable;

/**
 * A margin as the API shows it to the reseller: a percentage, or prices of its own.
 *
 * @param plan absent when it holds for all plans of the product
 * @param endsAt the first instant at which it no longer holds
 * @param customers empty for all of the reseller's customers
 * @param prices what it makes of the list prices in a market; absent when none was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarginView(
        String publisher,
        String product,
        String title,
        @Nullable String plan,
        @Nullable String planName,
        @Nullable BigDecimal marginPercent,
        @Nullable List<PriceView> customPrice,
        Instant startsAt,
        Instant endsAt,
        Status status,
        List<UUID> customers,
        @Nullable List<WholesaleView> prices) {

    /** @param prices null when no market was named */
    static MarginView of(DiscoveredMargin margin, @Nullable List<WholesalePrice> prices) {
        return new MarginView(
                margin.publisher(),
                margin.product(),
                margin.title(),
                margin.plan(),
                margin.planName(),
                margin.margin() instanceof Margin.Percentage percentage ? percentage.percent() : null,
                prices(margin.margin()),
                margin.effective().startsAt(),
                margin.effective().endsAt(),
                margin.status(),
                margin.customers().stream().sorted().toList(),
                prices == null ? null : prices.stream().map(WholesaleView::of).toList());
    }

    private static @Nullable List<PriceView> prices(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(PriceView::of).toList()
                : null;
    }

    /** What the reseller pays for one unit in the market that was asked for, by today's list price. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WholesaleView(String plan, String item, @Nullable String per, Amount list, Amount wholesale) {

        static WholesaleView of(WholesalePrice price) {
            return new WholesaleView(
                    price.plan(), price.item(), price.per(), Amount.of(price.list()), Amount.of(price.wholesale()));
        }
    }

    /** A price for one market; the amount is a text, so that no decimal is lost on the way. */
    @Schema(name = "MarginPrice")
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
