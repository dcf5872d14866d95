package org.calends.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Catalog;
import org.joda.money.BigMoney;

/** The real prices, at a fee of 3 %, over margins in a test's hands. */
public final class SamplePricing {

    private SamplePricing() {}

    public static Pricing over(Catalog catalog, Supplier<List<GrantedMargin>> granted, MarketplaceCalendar calendar) {
        return new Pricing(
                catalog,
                (reseller, product, at) -> granted.get().stream()
                        .filter(margin -> margin.product().equals(product)
                                && margin.effective().contains(at))
                        .toList(),
                calendar,
                new PricingSettings(new BigDecimal("3")));
    }

    /** A percentage for everybody. */
    public static GrantedMargin percent(
            String offer, UUID reseller, String product, String percent, String from, String until) {
        return new GrantedMargin(
                offer,
                reseller,
                product,
                null,
                new Margin.Percentage(new BigDecimal(percent)),
                new OfferTerm(Instant.parse(from), Instant.parse(until)),
                Set.of(),
                Instant.parse(from));
    }

    /** A price of its own in Germany for three years of the enterprise plan. */
    public static GrantedMargin custom(String offer, UUID reseller, String amount, String from, String until) {
        return new GrantedMargin(
                offer,
                reseller,
                "halden-vault",
                "enterprise",
                new Margin.CustomPrice(
                        List.of(new Margin.MarketPrice("P3Y", "P1Y", "DE", BigMoney.parse("USD " + amount)))),
                new OfferTerm(Instant.parse(from), Instant.parse(until)),
                Set.of(),
                Instant.parse(from));
    }
}
