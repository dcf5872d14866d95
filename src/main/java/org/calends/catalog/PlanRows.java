package org.calends.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collector;
import org.calends.money.UnitPrice;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes products of rows: the plans of however many products take three queries. */
class PlanRows {

    private static final String PLANS = """
            select product_key, id, name, description, pricing_model, visibility, trial, stopped
            from plan where product_key in (:keys) order by product_key, position, id
            """;

    private static final String MARKETS =
            "select product_key, plan_id, market from plan_market where product_key in (:keys)";

    private static final String PRICES = """
            select product_key, plan_id, term, payment, amount, currency, per
            from list_price where product_key in (:keys) order by position
            """;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the product table; its plans are added later. */
    static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getString("product_key"),
                row.getObject("id", UUID.class),
                row.getString("publisher_id"),
                row.getString("title"),
                OfferType.valueOf(row.getString("offer_type")),
                row.getBoolean("published"),
                ResellerChannel.valueOf(row.getString("reseller_channel")),
                row.getBoolean("exclusive"),
                List.of());
    }

    List<Product> addTo(List<Product> products) {
        if (products.isEmpty()) {
            return products;
        }
        var plans = plansOf(products.stream().map(Product::key).toList());
        return products.stream()
                .map(product -> product.withPlans(plans.getOrDefault(product.key(), List.of())))
                .toList();
    }

    private Map<String, List<Plan>> plansOf(Collection<String> keys) {
        Map<PlanKey, Set<String>> markets = rows(
                MARKETS, keys, (row, n) -> Map.entry(planOf(row), row.getString("market")), toCollection(TreeSet::new));
        Map<PlanKey, List<ListPrice>> prices =
                rows(PRICES, keys, (row, n) -> Map.entry(planOf(row), price(row)), toList());
        return rows(
                PLANS,
                keys,
                (row, n) -> {
                    var key = new PlanKey(row.getString("product_key"), row.getString("id"));
                    var plan = plan(row, markets.getOrDefault(key, Set.of()), prices.getOrDefault(key, List.of()));
                    return Map.entry(key.product(), plan);
                },
                toList());
    }

    private <K, V, C> Map<K, C> rows(
            String sql, Collection<String> keys, RowMapper<Map.Entry<K, V>> mapper, Collector<V, ?, C> collector) {
        return jdbc.sql(sql).param("keys", keys).query(mapper).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, collector)));
    }

    private static PlanKey planOf(ResultSet row) throws SQLException {
        return new PlanKey(row.getString("product_key"), row.getString("plan_id"));
    }

    private static Plan plan(ResultSet row, Set<String> markets, List<ListPrice> prices) throws SQLException {
        return new Plan(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                PricingModel.valueOf(row.getString("pricing_model")),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("trial"),
                row.getBoolean("stopped"),
                markets,
                prices);
    }

    private static ListPrice price(ResultSet row) throws SQLException {
        return new ListPrice(
                row.getString("term"),
                row.getString("payment"),
                UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")),
                row.getString("per"));
    }

    private record PlanKey(String product, String plan) {}
}
