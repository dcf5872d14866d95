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
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes what plans cost in US dollars, by date: a price that was in force is followed by another one, never overwritten. */
class PriceRows {

    private static final String STANDING = """
            select plan_id, item, amount, currency from price p
            where product_key = :key and plan_id in (:plans) and market = ''
              and valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :now)
            """;

    private static final String REMOVE =
            "delete from price where product_key = :key and plan_id = :plan and item = :item and market = :market"
                    + " and valid_from >= :from";

    private static final String INSERT = """
            insert into price (product_key, plan_id, item, market, valid_from, amount, currency)
            values (:key, :plan, :item, :market, :from, :amount, :currency)
            """;

    private final NamedParameterJdbcOperations jdbc;

    PriceRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

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
        put(productKey, changed);
    }

    /** Adds prices; what was to follow them is forgotten. */
    void put(String productKey, List<Price> prices) {
        var rows = prices.stream().map(price -> row(productKey, price)).toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(REMOVE, rows);
        jdbc.batchUpdate(INSERT, rows);
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

    private static SqlParameterSource row(String productKey, Price price) {
        return new MapSqlParameterSource("key", productKey)
                .addValue("plan", price.plan())
                .addValue("item", price.item())
                .addValue("market", price.market())
                .addValue("from", price.validFrom().atOffset(ZoneOffset.UTC))
                .addValue("amount", price.unit().getAmount())
                .addValue("currency", price.unit().getCurrencyUnit().getCode());
    }

    private record Item(String plan, String item) {}
}
