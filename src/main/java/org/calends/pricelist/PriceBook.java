package org.calends.pricelist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.joda.money.BigMoney;

/** What one plan costs at one instant: every item in every market, and in US dollars. */
public final class PriceBook {

    private final Map<Key, Price> prices = new LinkedHashMap<>();

    PriceBook(List<Price> inForce) {
        inForce.forEach(price -> prices.put(new Key(price.item(), price.market()), price));
    }

    private record Key(String item, String market) {}

    public Collection<Price> prices() {
        return prices.values();
    }

    /** Everything of a plan that has a price, with that in US dollars. */
    public static Map<String, BigMoney> items(Plan plan) {
        Map<String, BigMoney> items = new LinkedHashMap<>();
        plan.prices().forEach(price -> items.put(price.item(), price.unit()));
        plan.meters().forEach(meter -> items.put(meter.id(), meter.price()));
        return items;
    }

    /** @param market {@link Price#BASE} for the price in US dollars */
    public Optional<BigMoney> unit(String item, String market) {
        return Optional.ofNullable(prices.get(new Key(item, market))).map(Price::unit);
    }

    /** Whether everything that this plan charges for has a price everywhere. */
    boolean covers(Plan plan) {
        return items(plan).keySet().stream()
                .allMatch(item -> plan.markets().stream()
                        .allMatch(market -> unit(item, market).isPresent()));
    }

    boolean isBase(String item, BigMoney usd) {
        return unit(item, Price.BASE).filter(known -> known.isEqual(usd)).isPresent();
    }
}
