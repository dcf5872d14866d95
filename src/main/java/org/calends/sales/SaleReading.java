package org.calends.sales;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.calends.money.Decimals;
import org.calends.money.Rounding;
import org.calends.money.UnitPrice;
import org.calends.pricing.Charge;
import org.calends.pricing.Part;
import org.calends.pricing.Purchase;
import org.calends.pricing.Purchase.Metered;
import org.calends.pricing.WhyNot;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a sale from its row, as it was before its columns filled up with zeros; its margins stand elsewhere. */
final class SaleReading {

    private SaleReading() {}

    static Sale sale(ResultSet row) throws SQLException {
        return new Sale(
                row.getObject("id", UUID.class),
                SaleKind.valueOf(row.getString("kind")),
                row.getString("publisher_id"),
                row.getObject("subscription_id", UUID.class),
                row.getObject("corrects", UUID.class),
                row.getObject("continues", UUID.class),
                row.getString("usage_event"),
                purchase(row),
                new PaidPeriod(instant(row, "paid_from"), instant(row, "paid_until"), row.getBoolean("free_trial")),
                price(row),
                instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        var meter = row.getString("meter");
        return new Purchase(
                row.getObject("reseller", UUID.class),
                row.getObject("customer", UUID.class),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getString("term"),
                row.getString("market"),
                Decimals.plain(row.getBigDecimal("quantity")),
                instant(row, "sold_at"),
                meter == null ? null : new Metered(meter, Decimals.plain(row.getBigDecimal("covered"))));
    }

    private static SalePrice price(ResultSet row) throws SQLException {
        return new SalePrice(
                row.getString("payment"),
                amount(row, "list_price", "list_currency"),
                percent(row.getBigDecimal("margin_percent")),
                row.getBoolean("custom_price"),
                amount(row, "wholesale_price", "currency"),
                part(row),
                new Charge(
                        money(row, "list_line", "list_currency"),
                        money(row, "line", "currency"),
                        Decimals.plain(row.getBigDecimal("fee_percent")),
                        money(row, "fee", "currency")),
                row.getString("private_offer_id"),
                List.of());
    }

    private static @Nullable Part part(ResultSet row) throws SQLException {
        var days = row.getObject("part_days", Integer.class);
        return days == null ? null : new Part(days, row.getInt("period_days"));
    }

    static SaleMargin margin(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new SaleMargin(
                row.getString("private_offer_id"),
                percent(row.getBigDecimal("margin_percent")),
                row.getBigDecimal("unit_price") == null ? null : amount(row, "unit_price", "currency"),
                outcome.equals(SaleWriting.APPLIES) ? null : WhyNot.named(outcome));
    }

    private static Money money(ResultSet row, String amount, String currency) throws SQLException {
        return Rounding.billed(amount(row, amount, currency));
    }

    private static BigMoney amount(ResultSet row, String amount, String currency) throws SQLException {
        return UnitPrice.of(CurrencyUnit.of(row.getString(currency)), row.getBigDecimal(amount));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal column) {
        return column == null ? null : Decimals.plain(column);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
