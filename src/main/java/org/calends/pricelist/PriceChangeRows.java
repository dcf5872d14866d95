package org.calends.pricelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.money.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The price changes in their tables. */
@Repository
class PriceChangeRows {

    private static final String INSERT = """
            insert into price_change (id, product_key, plan_id, effective_at, requested_at, requested_by, state)
            values (:id, :key, :plan, :effectiveAt, :requestedAt, :requestedBy, 'PENDING')
            """;

    private static final String INSERT_LINE = """
            insert into price_change_line (change_id, item, market, old_amount, new_amount, currency)
            values (:id, :item, :market, :old, :new, :currency)
            """;

    private static final String OF_PLAN = """
            select id, product_key, plan_id, effective_at, requested_at, requested_by, state from price_change
            where product_key = :key and plan_id = :plan order by requested_at desc
            """;

    private static final String LINES = """
            select item, market, old_amount, new_amount, currency from price_change_line
            where change_id = :id order by item, market
            """;

    private static final String CLOSE =
            "update price_change set state = :state, closed_at = :now where id = :id and state = 'PENDING'";

    private static final String APPLY = """
            update price_change set state = 'APPLIED', closed_at = :now where state = 'PENDING' and effective_at <= :now
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    PriceChangeRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(PriceChange change) {
        jdbc.sql(INSERT)
                .param("id", change.id())
                .param("key", change.product())
                .param("plan", change.plan())
                .param("effectiveAt", utc(change.effectiveAt()))
                .param("requestedAt", utc(change.requestedAt()))
                .param("requestedBy", change.requestedBy())
                .update();
        batches.batchUpdate(
                INSERT_LINE,
                change.lines().stream()
                        .map(line -> new MapSqlParameterSource("id", change.id())
                                .addValue("item", line.item())
                                .addValue("market", line.market())
                                .addValue("old", line.before().getAmount())
                                .addValue("new", line.after().getAmount())
                                .addValue(
                                        "currency",
                                        line.after().getCurrencyUnit().getCode()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** The latest first. */
    List<PriceChange> of(String productKey, String planId) {
        return jdbc.sql(OF_PLAN)
                .param("key", productKey)
                .param("plan", planId)
                .query(this::change)
                .list();
    }

    /** The one that is still to come. */
    Optional<PriceChange> pending(String productKey, String planId, Instant now) {
        return of(productKey, planId).stream()
                .filter(change -> change.stateAt(now) == PriceChange.State.PENDING)
                .findFirst();
    }

    void close(UUID id, PriceChange.State state, Instant now) {
        jdbc.sql(CLOSE)
                .param("id", id)
                .param("state", state.name())
                .param("now", utc(now))
                .update();
    }

    /** @return how many have become due */
    int apply(Instant now) {
        return jdbc.sql(APPLY).param("now", utc(now)).update();
    }

    private PriceChange change(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PriceChange(
                id,
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"),
                PriceChange.State.valueOf(row.getString("state")),
                jdbc.sql(LINES).param("id", id).query(PriceChangeRows::line).list());
    }

    private static PriceChange.Line line(ResultSet row, int number) throws SQLException {
        return new PriceChange.Line(
                row.getString("item"), row.getString("market"), amount(row, "old_amount"), amount(row, "new_amount"));
    }

    private static BigMoney amount(ResultSet row, String column) throws SQLException {
        return UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
