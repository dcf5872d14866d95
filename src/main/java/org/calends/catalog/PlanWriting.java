package org.calends.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes plans with their markets, terms and meters, however many, in a fixed number of batches; prices are written next door. */
class PlanWriting {

    private static final String SAVE_PLAN = """
            merge into plan p
            using (select cast(:product as varchar) as product_key, cast(:plan as varchar) as id, cast(:position as integer) as position,
                cast(:name as varchar) as name, cast(:summary as varchar) as summary, cast(:description as varchar) as description,
                cast(:model as varchar) as pricing_model, cast(:visibility as varchar) as visibility,
                cast(:hidden as boolean) as hidden, cast(:trial as varchar) as trial, cast(:published as boolean) as published,
                cast(:stopped as boolean) as stopped, cast(:min as integer) as min_users, cast(:max as integer) as max_users) s
                on (p.product_key = s.product_key and p.id = s.id)
            when matched then update set position = s.position, name = s.name, summary = s.summary, description = s.description,
                pricing_model = s.pricing_model, visibility = s.visibility, hidden = s.hidden, trial = s.trial,
                published = s.published, stopped = s.stopped, min_users = s.min_users, max_users = s.max_users,
                version = p.version + 1
            when not matched then insert
                (product_key, id, position, name, summary, description, pricing_model, visibility, hidden, trial, published,
                    stopped, min_users, max_users)
                values (s.product_key, s.id, s.position, s.name, s.summary, s.description, s.pricing_model, s.visibility,
                    s.hidden, s.trial, s.published, s.stopped, s.min_users, s.max_users)
            """;

    private static final String INSERT_MARKET =
            "insert into plan_market (product_key, plan_id, market) values (:product, :plan, :market)";

    private static final String INSERT_TERM = """
            insert into billing_term (product_key, plan_id, position, term, payment, per)
            values (:product, :plan, :position, :term, :payment, :per)
            """;

    private static final String INSERT_METER = """
            insert into plan_meter (product_key, plan_id, id, position, name, unit)
            values (:product, :plan, :meter, :position, :name, :unit)
            """;

    private static final String INSERT_INCLUDED = """
            insert into meter_included (product_key, plan_id, meter_id, term, quantity)
            values (:product, :plan, :meter, :term, :quantity)
            """;

    /** Children before their parents. */
    private static final List<String> CHILDREN = List.of("plan_market", "billing_term", "meter_included", "plan_meter");

    private final NamedParameterJdbcOperations jdbc;

    PlanWriting(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What is left out is no longer sold, but never deleted: private offers and sales name it. */
    void stopOthers(String productKey, List<Plan> kept) {
        var ids = new ArrayList<>(kept.stream().map(Plan::id).toList());
        ids.add(""); // "in ()" is no SQL, and no plan has this id
        jdbc.update(
                "update plan set stopped = true where product_key = :key and published and id not in (:kept)",
                new MapSqlParameterSource("key", productKey).addValue("kept", ids));
    }

    /** @param firstPosition where the first of them stands among the plans of its product */
    void save(String productKey, List<Plan> plans, int firstPosition) {
        if (plans.isEmpty()) {
            return;
        }
        removeChildren(productKey, plans.stream().map(Plan::id).toList());
        insert(
                SAVE_PLAN,
                IntStream.range(0, plans.size())
                        .mapToObj(i -> PlanParameters.plan(productKey, plans.get(i), firstPosition + i))
                        .toList());
        var children = new PlanParameters(productKey);
        plans.forEach(children::add);
        insert(INSERT_MARKET, children.markets());
        insert(INSERT_TERM, children.terms());
        insert(INSERT_METER, children.meters());
        insert(INSERT_INCLUDED, children.included());
    }

    void remove(String productKey, List<String> planIds) {
        removeChildren(productKey, planIds);
        for (var table :
                List.of("price where product_key = :key and plan_id", "plan where product_key = :key and id")) {
            jdbc.update("delete from " + table + " in (:plans)", of(productKey, planIds));
        }
    }

    private void removeChildren(String productKey, List<String> planIds) {
        for (var table : CHILDREN) {
            jdbc.update(
                    "delete from " + table + " where product_key = :key and plan_id in (:plans)",
                    of(productKey, planIds));
        }
    }

    private static MapSqlParameterSource of(String productKey, List<String> planIds) {
        return new MapSqlParameterSource("key", productKey).addValue("plans", planIds);
    }

    private void insert(String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}
