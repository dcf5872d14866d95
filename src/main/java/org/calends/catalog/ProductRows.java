package org.calends.catalog;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes one product with however many plans, markets and prices in seven statements, most of them jdbc. */
class ProductRows {

    private static final String SAVE_PRODUCT = """
            merge into product p
            using (select cast(:key as varchar) as product_key, cast(:id as uuid) as id, cast(:publisher as varchar) as publisher_id,
                cast(:title as varchar) as title, cast(:offerType as varchar) as offer_type, cast(:published as boolean) as published,
                cast(:channel as varchar) as reseller_channel, cast(:exclusive as boolean) as exclusive) s on (p.product_key = s.product_key)
            when matched then update set id = s.id, publisher_id = s.publisher_id, title = s.title, offer_type = s.offer_type,
                published = s.published, reseller_channel = s.reseller_channel, exclusive = s.exclusive
            when not matched then insert
                (product_key, id, publisher_id, title, offer_type, published, reseller_channel, exclusive)
                values (s.product_key, s.id, s.publisher_id, s.title, s.offer_type, s.published, s.reseller_channel, s.exclusive)
            """;

    // What is left out is stopped, never deleted: private offers and sales name it.
    private static final String STOP_PLANS =
            "update plan set stopped = true where product_key = :key and id not in (:kept)";

    private static final String SAVE_PLAN = """
            merge into plan p
            using (select cast(:product as varchar) as product_key, cast(:id as varchar) as id, cast(:position as integer) as position,
                cast(:name as varchar) as name, cast(:description as varchar) as description, cast(:model as varchar) as pricing_model,
                cast(:visibility as varchar) as visibility, cast(:trial as varchar) as trial, cast(:stopped as boolean) as stopped) s on (p.product_key = s.product_key and p.id = s.id)
            when matched then update set position = s.position, name = s.name, description = s.description,
                pricing_model = s.pricing_model, visibility = s.visibility, trial = s.trial, stopped = s.stopped
            when not matched then insert
                (product_key, id, position, name, description, pricing_model, visibility, trial, stopped)
                values (s.product_key, s.id, s.position, s.name, s.description, s.pricing_model, s.visibility, s.trial, s.stopped)
            """;

    private static final String DELETE_MARKETS =
            "delete from plan_market where product_key = :key and plan_id in (:kept)";

    private static final String DELETE_PRICES =
            "delete from list_price where product_key = :key and plan_id in (:kept)";

    private static final String INSERT_MARKET =
            "insert into plan_market (product_key, plan_id, market) values (:product, :plan, :market)";

    private static final String INSERT_PRICE = """
            insert into list_price (product_key, plan_id, position, term, payment, amount, currency, per)
            values (:product, :plan, :position, :term, :payment, :amount, :currency, :per)
            """;

    private final NamedParameterJdbcOperations jdbc;

    ProductRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void save(Product product) {
        jdbc.update(SAVE_PRODUCT, row(product));
        var kept = new ArrayList<>(product.plans().stream().map(Plan::id).toList());
        kept.add(""); // "in ()" is no SQL, and no plan has this id
        for (var sql : List.of(STOP_PLANS, DELETE_MARKETS, DELETE_PRICES)) {
            jdbc.update(sql, new MapSqlParameterSource("key", product.key()).addValue("kept", kept));
        }
        List<SqlParameterSource> plans = new ArrayList<>();
        List<SqlParameterSource> markets = new ArrayList<>();
        List<SqlParameterSource> prices = new ArrayList<>();
        for (var plan : product.plans()) {
            plans.add(row(product, plan, plans.size()));
            plan.markets().forEach(market -> markets.add(child(product, plan).addValue("market", market)));
            plan.prices().forEach(price -> prices.add(row(product, plan, price, prices.size())));
        }
        insert(SAVE_PLAN, plans);
        insert(INSERT_MARKET, markets);
        insert(INSERT_PRICE, prices);
    }

    private void insert(String sql, List<SqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Product product) {
        return new MapSqlParameterSource("key", product.key())
                .addValue("id", product.id())
                .addValue("publisher", product.publisher())
                .addValue("title", product.title())
                .addValue("offerType", product.offerType().name())
                .addValue("published", product.published())
                .addValue("channel", product.resellerChannel().name())
                .addValue("exclusive", product.exclusive());
    }

    private static SqlParameterSource row(Product product, Plan plan, int position) {
        return new MapSqlParameterSource("product", product.key())
                .addValue("id", plan.id())
                .addValue("position", position)
                .addValue("name", plan.name())
                .addValue("description", plan.description())
                .addValue("model", plan.pricingModel().name())
                .addValue("visibility", plan.visibility().name())
                .addValue("trial", plan.trial())
                .addValue("stopped", plan.stopped());
    }

    private static SqlParameterSource row(Product product, Plan plan, ListPrice price, int position) {
        return child(product, plan)
                .addValue("position", position)
                .addValue("term", price.term())
                .addValue("payment", price.payment())
                .addValue("amount", price.unit().getAmount())
                .addValue("currency", price.unit().getCurrencyUnit().getCode())
                .addValue("per", price.per());
    }

    private static MapSqlParameterSource child(Product product, Plan plan) {
        return new MapSqlParameterSource("product", product.key()).addValue("plan", plan.id());
    }
}
