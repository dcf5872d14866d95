package org.calends.privateoffer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the lists inside an offer, in a fixed number of queries. */
class DraftContentReading {

    private static final String PRICES = """
            select line_position, term, payment, market, amount, currency
            from custom_price where offer_id = :offer order by line_position, position
            """;

    private static final String LINES = """
            select position, product_key, plan_id, margin_percent
            from offer_line where offer_id = :offer order by position
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
        var prices = pricesByLine(id);
        return jdbc.sql(LINES)
                .param("offer", id.value())
                .query((row, i) ->
                        new OfferLine(row.getString("product_key"), row.getString("plan_id"), margin(row, prices)))
                .list();
    }

    /** The prices of an offer, by the position of their line. */
    Map<Integer, List<Margin.MarketPrice>> pricesByLine(PrivateOfferId id) {
        var prices = new HashMap<Integer, List<Margin.MarketPrice>>();
        jdbc.sql(PRICES).param("offer", id.value()).query(row -> {
            prices.computeIfAbsent(row.getInt("line_position"), line -> new ArrayList<>())
                    .add(marketPrice(row));
        });
        return prices;
    }

    private static Margin.MarketPrice marketPrice(ResultSet row) throws SQLException {
        return new Margin.MarketPrice(
                row.getString("term"),
                row.getString("payment"),
                row.getString("market"),
                UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")));
    }

    private static @Nullable Margin margin(ResultSet row, Map<Integer, List<Margin.MarketPrice>> prices)
            throws SQLException {
        BigDecimal percent = row.getBigDecimal("margin_percent");
        if (percent != null) {
            return new Margin.Percentage(plain(percent));
        }
        var custom = prices.get(row.getInt("position"));
        return custom == null ? null : new Margin.CustomPrice(custom);
    }

    /** As somebody would write it: 12.5 rather than 12.5000, and 20 rather than 2E+1. */
    static BigDecimal plain(BigDecimal percent) {
        var stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
