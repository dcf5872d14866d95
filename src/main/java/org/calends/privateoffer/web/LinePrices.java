package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.api.Amount;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.Margin;
import org.calends.privateoffer.OfferLine;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lines of an offer make of today's list prices (R53, R56). */
@Component
class LinePrices {

    // A percentage is the same in all markets.
    private static final String EVERY_MARKET = "";

    private final Catalog catalog;

    LinePrices(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A list price of a plan that the line covers, and what resellers would pay.
     *
     * @param line counted from 0
     * @param market null when it is the same in all of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PricedLine(
            int line,
            String product,
            String title,
            String plan,
            String planName,
            String term,
            String payment,
            @Nullable String market,
            Amount listPrice,
            Amount wholesalePrice) {}

    /** Products that are not the publisher's and lines without a margin have no prices; the violations name them. */
    List<PricedLine> of(String publisher, List<OfferLine> lines) {
        var products = catalog.products(
                publisher, lines.stream().map(OfferLine::product).collect(Collectors.toSet()));
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> pricesOf(i, lines.get(i), products))
                .toList();
    }

    private static Stream<PricedLine> pricesOf(int number, OfferLine line, Map<String, Product> products) {
        var product = products.get(line.product());
        var margin = line.margin();
        if (product == null || margin == null) {
            return Stream.empty();
        }
        return product.plans().stream()
                .filter(plan -> line.plan() == null
                        ? plan.mayCarryMargin()
                        : line.plan().equals(plan.id()))
                .flatMap(plan -> plan.prices().stream()
                        .flatMap(price -> markets(margin).stream()
                                .flatMap(market -> margin.wholesale(price, market).stream()
                                        .map(unit -> priced(number, product, plan, price, market, unit)))));
    }

    private static Collection<String> markets(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(Margin.MarketPrice::market).collect(Collectors.toSet())
                : List.of(EVERY_MARKET);
    }

    private static PricedLine priced(
            int number, Product product, Plan plan, ListPrice price, String market, BigMoney unit) {
        return new PricedLine(
                number,
                product.key(),
                product.title(),
                plan.id(),
                plan.name(),
                price.term(),
                price.payment(),
                market.equals(EVERY_MARKET) ? null : market,
                Amount.of(price.unit()),
                Amount.of(unit));
    }
}
