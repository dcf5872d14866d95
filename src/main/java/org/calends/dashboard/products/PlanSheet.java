package org.calends.dashboard.products;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.listing.PlanTab;
import org.calends.market.Markets;
import org.calends.pricelist.PriceBook;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a plan tells of it.
 *
 * @param tabs what each part of a draft lacks (C6); nothing of other plans
 */
record PlanSheet(
        Product product, Plan plan, List<PricedPlan.Item> items, List<Row> rows, Map<PlanTab, List<Violation>> tabs) {

    /**
     * A market, and what everything costs there.
     *
     * @param market null for the price in US dollars that the others follow
     */
    record Row(@Nullable String market, @Nullable String name, List<Optional<BigMoney>> cells) {}

    static PlanSheet of(
            Product product, Plan plan, PriceBook book, Markets markets, Map<PlanTab, List<Violation>> tabs) {
        var items = PricedPlan.items(plan, List.of());
        var base = Stream.of(new Row(null, null, cells(items, book, Price.BASE)));
        var others = plan.markets().stream()
                .sorted()
                .map(code -> new Row(
                        code, markets.find(code).map(market -> market.name()).orElse(code), cells(items, book, code)));
        return new PlanSheet(product, plan, items, Stream.concat(base, others).toList(), tabs);
    }

    public boolean isPrivate() {
        return plan.visibility() == Visibility.PRIVATE;
    }

    private static List<Optional<BigMoney>> cells(List<PricedPlan.Item> items, PriceBook book, String market) {
        return items.stream().map(item -> book.unit(item.id(), market)).toList();
    }
}
