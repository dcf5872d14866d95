package org.calends.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The rows of plans of one product, table by table. */
class PlanParameters {

    private final String productKey;
    private final List<MapSqlParameterSource> markets = new ArrayList<>();
    private final List<MapSqlParameterSource> terms = new ArrayList<>();
    private final List<MapSqlParameterSource> meters = new ArrayList<>();
    private final List<MapSqlParameterSource> included = new ArrayList<>();

    PlanParameters(String productKey) {
        this.productKey = productKey;
    }

    static MapSqlParameterSource plan(String productKey, Plan plan, int position) {
        return new MapSqlParameterSource("product", productKey)
                .addValue("plan", plan.id())
                .addValue("position", position)
                .addValue("name", plan.name())
                .addValue("summary", plan.summary())
                .addValue("description", plan.description())
                .addValue("model", plan.pricingModel().name())
                .addValue("visibility", plan.visibility().name())
                .addValue("hidden", plan.hidden())
                .addValue("trial", plan.trial())
                .addValue("published", !plan.draft())
                .addValue("stopped", plan.stopped())
                .addValue("min", plan.users().min())
                .addValue("max", plan.users().max());
    }

    void add(Plan plan) {
        plan.markets().forEach(market -> markets.add(of(plan).addValue("market", market)));
        plan.prices()
                .forEach(price -> terms.add(of(plan).addValue("position", terms.size())
                        .addValue("term", price.term())
                        .addValue("payment", price.payment())
                        .addValue("per", Objects.requireNonNullElse(price.per(), ""))));
        plan.meters().forEach(meter -> add(plan, meter));
    }

    private void add(Plan plan, Meter meter) {
        meters.add(of(plan).addValue("meter", meter.id())
                .addValue("position", meters.size())
                .addValue("name", meter.name())
                .addValue("unit", meter.unit()));
        meter.included()
                .forEach(part -> included.add(of(plan).addValue("meter", meter.id())
                        .addValue("term", part.term())
                        .addValue("quantity", part.quantity())));
    }

    private MapSqlParameterSource of(Plan plan) {
        return new MapSqlParameterSource("product", productKey).addValue("plan", plan.id());
    }

    List<MapSqlParameterSource> markets() {
        return markets;
    }

    List<MapSqlParameterSource> terms() {
        return terms;
    }

    List<MapSqlParameterSource> meters() {
        return meters;
    }

    List<MapSqlParameterSource> included() {
        return included;
    }
}
