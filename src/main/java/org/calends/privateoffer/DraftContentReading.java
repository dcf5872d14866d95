package org.calends.privateoffer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calends.money.Decimals;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the lists inside an offer, in a fixed number of queries. */
class DraftContentReading {

    private static final String PRICES = """
            select offer_id, line_position, term, payment, market, amount, currency
            from custom_price where offer_id in (:offers) order by offer_id, line_position, position
            """;

    private static final String LINES = """
            select offer_id, position, product_key, plan_id, margin_percent
            from offer_line where offer_id in (:offers) order by offer_id, position
            """;

    private final JdbcClient jdbc;

    DraftContentReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> contacts(PrivateOfferId id) {
        return jdbc.sql("select email from offer_contact where offer_id = :offer order by position")
                .param("offer", id.value())
                .query(String.class)
                .list();
    }

    List<OfferLine> lines(PrivateOfferId id) {
        return lines(List.of(id.value())).getOrDefault(id.value(), List.of());
    }

    /** The lines of several offers. */
    Map<String, List<OfferLine>> lines(Collection<String> offers) {
        var prices = prices(offers);
        var lines = new HashMap<String, List<OfferLine>>();
        of(offers, LINES)
                .ifPresent(query -> query.query(row -> {
                    var line =
                            new OfferLine(row.getString("product_key"), row.getString("plan_id"), margin(row, prices));
                    lines.computeIfAbsent(row.getString("offer_id"), offer -> new ArrayList<>())
                            .add(line);
                }));
        return lines;
    }

    /** A line of an offer, which may have prices of its own. */
    record LineKey(String offer, int position) {}

    Map<LineKey, List<Margin.MarketPrice>> prices(Collection<String> offers) {
        var prices = new HashMap<LineKey, List<Margin.MarketPrice>>();
        of(offers, PRICES)
                .ifPresent(query -> query.query(row -> {
                    prices.computeIfAbsent(
                                    new LineKey(row.getString("offer_id"), row.getInt("line_position")),
                                    line -> new ArrayList<>())
                            .add(marketPrice(row));
                }));
        return prices;
    }

    private Optional<JdbcClient.StatementSpec> of(Collection<String> offers, String sql) {
        return offers.isEmpty() ? Optional.empty() : Optional.of(jdbc.sql(sql).param("offers", offers));
    }

    private static Margin.MarketPrice marketPrice(ResultSet row) throws SQLException {
        return new Margin.MarketPrice(
                row.getString("term"),
                row.getString("payment"),
                row.getString("market"),
                UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")));
    }

    private static @Nullable Margin margin(ResultSet row, Map<LineKey, List<Margin.MarketPrice>> prices)
            throws SQLException {
        BigDecimal percent = row.getBigDecimal("margin_percent");
        if (percent != null) {
            return new Margin.Percentage(Decimals.plain(percent));
        }
        var custom = prices.get(new LineKey(row.getString("offer_id"), row.getInt("position")));
        return custom == null ? null : new Margin.CustomPrice(custom);
    }

    List<OfferedReseller> resellers(PrivateOfferId id) {
        var customers = new HashMap<UUID, List<UUID>>();
        jdbc.sql(
                        "select tenant_id, customer_id from offered_customer where offer_id = :offer order by tenant_id, position")
                .param("offer", id.value())
                .query(row -> {
                    customers
                            .computeIfAbsent(row.getObject("tenant_id", UUID.class), tenant -> new ArrayList<>())
                            .add(row.getObject("customer_id", UUID.class));
                });
        return jdbc
                .sql("select tenant_id from offered_reseller where offer_id = :offer order by position")
                .param("offer", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(tenant -> new OfferedReseller(tenant, customers.getOrDefault(tenant, List.of())))
                .toList();
    }
}
