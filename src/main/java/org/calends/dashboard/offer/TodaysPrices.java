package org.calends.dashboard.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.Margin;
import org.calends.privateoffer.OfferLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lines of an offer cost today, at list price and for its resellers. */
@Component
class TodaysPrices {

    // A percentage is the same in all markets.
    private static final String EVERY_MARKET = "";

    private final Catalog catalog;

    TodaysPrices(Catalog catalog) {
        this.catalog = catalog;
    }

    List<PricedLine> of(String publisher, List<OfferLine> lines) {
        var products = catalog.products(
                publisher, lines.stream().map(OfferLine::product).collect(Collectors.toSet()));
        return lines.stream().map(line -> priced(line, products)).toList();
    }

    private static PricedLine priced(OfferLine line, Map<String, Product> products) {
        var product = products.get(line.product());
        if (product == null) {
            return new PricedLine(line.product(), line.plan(), percent(line.margin()), List.of());
        }
        var plan = line.plan() == null
                ? null
                : product.plan(line.plan()).map(Plan::name).orElse(line.plan());
        return new PricedLine(product.title(), plan, percent(line.margin()), cells(line, product));
    }

    private static List<PricedLine.Cell> cells(OfferLine line, Product product) {
        var margin = line.margin();
        if (margin == null) {
            return List.of();
        }
        return product.plans().stream()
                .filter(plan ->
                        line.plan() == null ? plan.mayCarryMargin() : plan.id().equals(line.plan()))
                .flatMap(plan -> plan.prices().stream().flatMap(price -> cells(plan, price, margin)))
                .toList();
    }

    private static Stream<PricedLine.Cell> cells(Plan plan, ListPrice price, Margin margin) {
        return markets(margin)
                .flatMap(market -> margin.wholesale(price, market).stream()
                        .map(unit -> new PricedLine.Cell(
                                plan.name(),
                                price.term(),
                                price.payment(),
                                price.per(),
                                market.equals(EVERY_MARKET) ? null : market,
                                price.unit(),
                                unit)));
    }

    private static Stream<String> markets(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(Margin.MarketPrice::market).distinct()
                : Stream.of(EVERY_MARKET);
    }

    private static @Nullable BigDecimal percent(@Nullable Margin margin) {
        return margin instanceof Margin.Percentage share ? share.percent() : null;
    }
}
