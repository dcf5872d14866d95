package org.calends.discovery;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.Margin;
import org.springframework.stereotype.Component;

/** Shows resellers what their margins are worth in a market, in a number of queries that does not grow with them (R46). */
@Component
public class WholesalePrices {

    private final Catalog catalog;

    WholesalePrices(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * For each margin the prices that it makes, by the list prices of that instant. What a custom price does not name it leaves to
     * other margins, so it is silent there; and there is none where the plan is not sold.
     */
    public Map<DiscoveredMargin, List<WholesalePrice>> in(String market, List<DiscoveredMargin> margins, Instant at) {
        var keys = margins.stream().map(DiscoveredMargin::product).collect(toSet());
        var products = catalog.products(keys);
        var prices = catalog.pricesIn(keys, market, at);
        var found = new HashMap<DiscoveredMargin, List<WholesalePrice>>();
        margins.forEach(margin -> Optional.ofNullable(products.get(margin.product()))
                .ifPresent(product -> {
                    var inMarket = new PricesOfPlans(market, prices.getOrDefault(margin.product(), List.of()));
                    found.put(margin, prices(margin, product, inMarket));
                }));
        return found;
    }

    private static List<WholesalePrice> prices(DiscoveredMargin margin, Product product, PricesOfPlans prices) {
        return product.plans().stream()
                .filter(plan -> margin.plan() == null
                        ? plan.mayCarryMargin()
                        : plan.id().equals(margin.plan()))
                .filter(plan -> plan.markets().contains(prices.market()))
                .flatMap(plan -> Stream.concat(
                        plan.prices().stream().flatMap(price -> ofTerm(margin.margin(), plan, price, prices).stream()),
                        plan.meters().stream()
                                .flatMap(meter -> ofMeter(margin.margin(), plan, meter, prices).stream())))
                .toList();
    }

    private static Optional<WholesalePrice> ofTerm(Margin margin, Plan plan, ListPrice price, PricesOfPlans prices) {
        return prices.of(plan, price)
                .flatMap(there -> margin.wholesale(there, prices.market())
                        .map(wholesale -> new WholesalePrice(
                                plan.id(),
                                plan.name(),
                                price.item(),
                                price.term(),
                                price.payment(),
                                price.per(),
                                there.unit(),
                                wholesale)));
    }

    /** A custom price is one of the plan itself; a percentage comes off its meters, too (R54). */
    private static Optional<WholesalePrice> ofMeter(Margin margin, Plan plan, Meter meter, PricesOfPlans prices) {
        return prices.of(plan, meter.id())
                .filter(unit -> margin instanceof Margin.Percentage)
                .flatMap(unit -> margin.wholesale(new ListPrice("", "", unit, meter.unit()), prices.market())
                        .map(wholesale -> new WholesalePrice(
                                plan.id(), plan.name(), meter.id(), null, null, meter.unit(), unit, wholesale)));
    }
}
