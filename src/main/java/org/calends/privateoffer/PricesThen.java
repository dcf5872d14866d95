package org.calends.privateoffer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.pricing.ListPrices;

/** List prices in their markets at one instant, each looked up once. */
class PricesThen {

    private final Catalog catalog;
    private final Instant at;
    private final Map<Key, Optional<ListPrice>> known = new HashMap<>();

    PricesThen(Catalog catalog, Instant at) {
        this.catalog = catalog;
        this.at = at;
    }

    private record Key(String product, String plan, String term, String market) {}

    ListPrices of(String product, Plan plan) {
        return (term, market) -> plan.price(term).isEmpty()
                ? Optional.empty()
                : known.computeIfAbsent(
                        new Key(product, plan.id(), term, market),
                        key -> catalog.priceAt(product, plan.id(), term, market, at));
    }
}
