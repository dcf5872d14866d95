package org.calends.catalog;

import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The meters of plans, each with its price in US dollars as it is at an instant. */
class MeterRows {

    private static final String METERS = """
            select m.product_key, m.plan_id, m.id, m.name, m.unit, p.amount, p.currency
            from plan_meter m
            join price p on p.product_key = m.product_key and p.plan_id = m.plan_id and p.market = '' and p.item = m.id
            where m.product_key in (:keys)
              and p.valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :at)
            order by m.position
            """;

    private static final String INCLUDED = """
            select product_key, plan_id, meter_id, term, quantity from meter_included
            where product_key in (:keys) order by term
            """;

    private final ChildRows children;

    MeterRows(ChildRows children) {
        this.children = children;
    }

    Map<PlanKey, List<Meter>> of(Collection<String> keys, Instant at) {
        Map<MeterKey, List<Meter.Included>> included = children.of(
                INCLUDED,
                keys,
                (row, n) -> Map.entry(
                        new MeterKey(PlanKey.of(row), row.getString("meter_id")),
                        new Meter.Included(row.getString("term"), row.getObject("quantity", Long.class))),
                toList());
        return children.of(METERS, keys, at, (row, n) -> Map.entry(PlanKey.of(row), meter(row, included)), toList());
    }

    private static Meter meter(ResultSet row, Map<MeterKey, List<Meter.Included>> included) throws SQLException {
        var key = new MeterKey(PlanKey.of(row), row.getString("id"));
        return new Meter(
                row.getString("id"),
                row.getString("name"),
                row.getString("unit"),
                TermRows.unit(row),
                included.getOrDefault(key, List.of()));
    }

    private record MeterKey(PlanKey plan, String meter) {}
}
