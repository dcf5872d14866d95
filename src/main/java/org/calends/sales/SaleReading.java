package org.calends.sales;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.calends.money.Decimals;
import org.calends.money.Rounding;
import org.calends.money.UnitPrice;
import org.calends.pricing.Purchase;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Reads a sale from its row, as it was before its columns filled up with zeros. */
final class SaleReading {

    private SaleReading() {}

    static Sale sale(ResultSet row) throws SQLException {
        return new Sale(row.getObject("id", UUID.class), purchase(row), price(row), row.getString("recorded_by"));
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        return new Purchase(
                row.getObject("reseller", UUID.class),
                row.getObject("customer", UUID.class),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getString("term"),
                row.getString("market"),
                Decimals.plain(row.getBigDecimal("quantity")),
                row.getObject("sold_at", OffsetDateTime.class).toInstant());
    }

    private static SalePrice price(ResultSet row) throws SQLException {
        return new SalePrice(
                row.getString("payment"),
                amount(row, "list_price", "list_currency"),
                percent(row.getBigDecimal("margin_percent")),
                row.getBoolean("custom_price"),
                amount(row, "wholesale_price", "currency"),
                Rounding.billed(amount(row, "line", "currency")),
                row.getString("private_offer_id"));
    }

    private static BigMoney amount(ResultSet row, String amount, String currency) throws SQLException {
        return UnitPrice.of(CurrencyUnit.of(row.getString(currency)), row.getBigDecimal(amount));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal column) {
        return column == null ? null : Decimals.plain(column);
    }
}
