package org.calends.dashboard.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A plan with what it costs in the market that is looked at. */
record PricedPlan(Plan plan, boolean soldThere, List<Item> items) {

    /**
     * Something it charges for.
     *
     * @param term and {@code payment}: ISO-8601 durations; null for a meter
     * @param meter the name of the meter; null for a term
     * @param unit null while there is no price
     */
    record Item(
            String id,
            @Nullable String term,
            @Nullable String payment,
            @Nullable String meter,
            @Nullable String per,
            @Nullable BigMoney unit) {}

    static PricedPlan of(Plan plan, String market, List<Price> prices) {
        var sold = plan.markets().contains(market);
        return new PricedPlan(plan, sold, sold ? items(plan, prices) : List.of());
    }

    /** All that a plan charges for. */
    static List<Item> items(Plan plan, List<Price> prices) {
        var items = new ArrayList<Item>();
        plan.prices()
                .forEach(price -> items.add(new Item(
                        price.item(),
                        price.term(),
                        price.payment(),
                        null,
                        price.per(),
                        unit(plan, price.item(), prices).orElse(null))));
        plan.meters()
                .forEach(meter -> items.add(new Item(
                        meter.id(),
                        null,
                        null,
                        meter.name(),
                        meter.unit(),
                        unit(plan, meter.id(), prices).orElse(null))));
        return items;
    }

    private static Optional<BigMoney> unit(Plan plan, String item, List<Price> prices) {
        return prices.stream()
                .filter(price -> price.plan().equals(plan.id()) && price.item().equals(item))
                .findFirst()
                .map(Price::unit);
    }
}
