package org.calends.catalog;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes products of rows: the plans of however many products take a fixed number of queries. */
class PlanRows {

    private static final String PLANS = """
            select product_key, id as plan_id, name, summary, description, pricing_model, visibility, hidden, trial,
                published, stopped, min_users, max_users
            from plan where product_key in (:keys) order by product_key, position, id
            """;

    private static final String MARKETS =
            "select product_key, plan_id, market from plan_market where product_key in (:keys)";

    private final ChildRows children;
    private final TermRows terms;
    private final MeterRows meters;

    PlanRows(JdbcClient jdbc) {
        this.children = new ChildRows(jdbc);
        this.terms = new TermRows(children);
        this.meters = new MeterRows(children);
    }

    /** A row of the product table; its plans are added later. */
    static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getString("product_key"),
                row.getObject("id", UUID.class),
                row.getString("publisher_id"),
                row.getString("title"),
                OfferType.valueOf(row.getString("offer_type")),
                stateOf(row, ProductState.DRAFT, ProductState.LIVE, ProductState.STOPPED),
                ResellerChannel.valueOf(row.getString("reseller_channel")),
                row.getBoolean("exclusive"),
                List.of());
    }

    /** @param at the instant whose prices the plans shall have */
    List<Product> addTo(List<Product> products, Instant at) {
        if (products.isEmpty()) {
            return products;
        }
        var plans = plansOf(products.stream().map(Product::key).toList(), at);
        return products.stream()
                .map(product -> product.with(plans.getOrDefault(product.key(), List.of())))
                .toList();
    }

    private Map<String, List<Plan>> plansOf(Collection<String> keys, Instant at) {
        Map<PlanKey, Set<String>> markets = children.of(
                MARKETS,
                keys,
                (row, n) -> Map.entry(PlanKey.of(row), row.getString("market")),
                toCollection(TreeSet::new));
        var prices = terms.prices(keys, at);
        var metersOf = meters.of(keys, at);
        return children.of(
                PLANS,
                keys,
                (row, n) -> {
                    var key = PlanKey.of(row);
                    var plan = plan(
                            row,
                            markets.getOrDefault(key, Set.of()),
                            prices.getOrDefault(key, List.of()),
                            metersOf.getOrDefault(key, List.of()));
                    return Map.entry(key.product(), plan);
                },
                toList());
    }

    private static Plan plan(ResultSet row, Set<String> markets, List<ListPrice> prices, List<Meter> meters)
            throws SQLException {
        return new Plan(
                row.getString("plan_id"),
                stateOf(row, PlanState.DRAFT, PlanState.LIVE, PlanState.STOPPED),
                row.getString("name"),
                row.getString("summary"),
                row.getString("description"),
                PricingModel.valueOf(row.getString("pricing_model")),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("hidden"),
                row.getString("trial"),
                markets,
                prices,
                meters,
                new UserLimits(row.getObject("min_users", Integer.class), row.getObject("max_users", Integer.class)));
    }

    private static <S> S stateOf(ResultSet row, S draft, S live, S stopped) throws SQLException {
        if (row.getBoolean("stopped")) {
            return stopped;
        }
        return row.getBoolean("published") ? live : draft;
    }
}
