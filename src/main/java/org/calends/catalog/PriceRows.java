package org.calends.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** What plans cost, by market and date: a price that was in force is followed by another one, never overwritten. */
@Repository
class PriceRows implements Prices {

    private static final String IN_FORCE = """
            select plan_id, item, market, valid_from, amount, currency from price p
            where product_key = :key %s
              and valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :at)
            order by plan_id, item, market
            """;
    private static final String OF_PLAN = IN_FORCE.formatted("and plan_id = :plan");
    private static final String OF_PRODUCT = IN_FORCE.formatted("");

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

    @Override
    public List<Price> inForce(String productKey, String planId, Instant at) {
        var parameters = at(productKey, at).addValue("plan", planId);
        return jdbc.query(OF_PLAN, parameters, (row, n) -> price(planId, row));
    }

    @Override
    public List<Price> inForce(String productKey, Instant at) {
        return jdbc.query(OF_PRODUCT, at(productKey, at), (row, n) -> price(row.getString("plan_id"), row));
    }

    private static MapSqlParameterSource at(String productKey, Instant at) {
        return new MapSqlParameterSource("key", productKey).addValue("at", at.atOffset(ZoneOffset.UTC));
    }

    static Price price(String planId, ResultSet row) throws SQLException {
        return new Price(
                planId,
                row.getString("item"),
                row.getString("market"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                TermRows.unit(row));
    }

    @Override
    public void remove(String productKey, Collection<Price> prices) {
        jdbc.batchUpdate(
                REMOVE, prices.stream().map(price -> row(productKey, price)).toArray(SqlParameterSource[]::new));
    }

    @Override
    public void put(String productKey, List<Price> prices) {
        var rows = prices.stream().map(price -> row(productKey, price)).toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate(REMOVE, rows);
        jdbc.batchUpdate(INSERT, rows);
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
}
