package org.calends.privateoffer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.calends.pricing.Margin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists inside an offer: contacts, lines with their custom prices, resellers with their customers. */
class DraftContentRows {

    private static final List<String> TABLES =
            List.of("offer_contact", "custom_price", "offer_line", "offered_customer", "offered_reseller");

    private static final String INSERT_CONTACT = "insert into offer_contact values (:offer, :position, :email)";
    private static final String INSERT_LINE =
            "insert into offer_line values (:offer, :position, :product, :plan, :percent)";
    private static final String INSERT_PRICE = """
            insert into custom_price values
                (:offer, :line, :position, :term, :payment, :market, :amount, :currency)
            """;
    private static final String INSERT_RESELLER =
            "insert into offered_reseller (offer_id, tenant_id, position) values (:offer, :tenant, :position)";
    private static final String INSERT_CUSTOMER =
            "insert into offered_customer values (:offer, :tenant, :position, :customer)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    DraftContentRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(PrivateOfferId id, DraftContent content) {
        batch(
                INSERT_CONTACT,
                content.contacts(),
                (i, email) -> row(id).addValue("position", i).addValue("email", email));
        batch(INSERT_LINE, content.lines(), (i, line) -> line(id, i, line));
        for (int i = 0; i < content.lines().size(); i++) {
            insertPrices(id, i, content.lines().get(i).margin());
        }
        batch(
                INSERT_RESELLER,
                content.resellers(),
                (i, offered) -> row(id).addValue("tenant", offered.tenantId()).addValue("position", i));
        var customers = new ArrayList<SqlParameterSource>();
        for (var offered : content.resellers()) {
            for (int i = 0; i < offered.customers().size(); i++) {
                customers.add(row(id).addValue("tenant", offered.tenantId())
                        .addValue("position", i)
                        .addValue("customer", offered.customers().get(i)));
            }
        }
        batches.batchUpdate(INSERT_CUSTOMER, customers.toArray(SqlParameterSource[]::new));
    }

    private void insertPrices(PrivateOfferId id, int line, @Nullable Margin margin) {
        if (margin instanceof Margin.CustomPrice custom) {
            batch(
                    INSERT_PRICE,
                    custom.prices(),
                    (i, price) -> row(id).addValue("line", line)
                            .addValue("position", i)
                            .addValue("term", price.term())
                            .addValue("payment", price.payment())
                            .addValue("market", price.market())
                            .addValue("amount", price.unit().getAmount())
                            .addValue("currency", price.unit().getCurrencyUnit().getCode()));
        }
    }

    private static MapSqlParameterSource line(PrivateOfferId id, int position, OfferLine line) {
        return row(id).addValue("position", position)
                .addValue("product", line.product())
                .addValue("plan", line.plan())
                .addValue("percent", line.margin() instanceof Margin.Percentage share ? share.percent() : null);
    }

    void delete(PrivateOfferId id) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where offer_id = :offer")
                .param("offer", id.value())
                .update());
    }

    private static MapSqlParameterSource row(PrivateOfferId id) {
        return new MapSqlParameterSource("offer", id.value());
    }

    private interface Row<T> {
        SqlParameterSource of(int position, T item);
    }

    private <T> void batch(String sql, List<T> items, Row<T> row) {
        batches.batchUpdate(
                sql,
                IntStream.range(0, items.size())
                        .mapToObj(i -> row.of(i, items.get(i)))
                        .toArray(SqlParameterSource[]::new));
    }
}
