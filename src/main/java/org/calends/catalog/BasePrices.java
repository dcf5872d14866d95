package org.calends.catalog;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes the prices in US dollars that plans name; those of the markets follow from them. */
class BasePrices {

    private static final String STANDING = """
            select plan_id, item, amount, currency from price p
            where product_key = :key and plan_id in (:plans) and market = ''
              and valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :now)
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final PriceRows prices;

    BasePrices(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.prices = new PriceRows(jdbc);
    }

    /** A draft has had its price ever since; what is published has the new one from now on. */
    void save(String productKey, Collection<Plan> plans, Instant now) {
        if (plans.isEmpty()) {
            return;
        }
        var standing = standing(productKey, plans, now);
        List<Price> changed = new ArrayList<>();
        for (var plan : plans) {
            items(plan).forEach(item -> {
                var before = standing.get(new Item(plan.id(), item.getKey()));
                if (before == null || !before.isEqual(item.getValue())) {
                    var since = before == null || plan.draft() ? Price.SINCE_EVER : now;
                    changed.add(new Price(plan.id(), item.getKey(), Price.BASE, since, item.getValue()));
                }
            });
        }
        prices.put(productKey, changed);
    }

    private Map<Item, BigMoney> standing(String productKey, Collection<Plan> plans, Instant now) {
        var parameters = new MapSqlParameterSource("key", productKey)
                .addValue("plans", plans.stream().map(Plan::id).toList())
                .addValue("now", now.atOffset(ZoneOffset.UTC));
        return jdbc
                .query(
                        STANDING,
                        parameters,
                        (row, n) -> Map.entry(
                                new Item(row.getString("plan_id"), row.getString("item")), TermRows.unit(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, BigMoney>> items(Plan plan) {
        return Stream.concat(
                plan.prices().stream().map(price -> Map.entry(price.item(), price.unit())),
                plan.meters().stream().map(meter -> Map.entry(meter.id(), meter.price())));
    }

    private record Item(String plan, String item) {}
}
