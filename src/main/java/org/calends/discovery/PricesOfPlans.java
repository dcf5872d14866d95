package org.calends.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.joda.money.BigMoney;

/** What the plans of one product cost in one market at one instant. */
final class PricesOfPlans {

    private record Key(String plan, String item) {}

    private final String market;
    private final Map<Key, Price> prices;

    PricesOfPlans(String market, List<Price> prices) {
        this.market = market;
        this.prices = prices.stream()
                .collect(Collectors.toMap(price -> new Key(price.plan(), price.item()), Function.identity()));
    }

    String market() {
        return market;
    }

    Optional<ListPrice> of(Plan plan, ListPrice price) {
        return of(plan, price.item()).map(unit -> new ListPrice(price.term(), price.payment(), unit, price.per()));
    }

    Optional<BigMoney> of(Plan plan, String item) {
        return Optional.ofNullable(prices.get(new Key(plan.id(), item))).map(Price::unit);
    }
}
