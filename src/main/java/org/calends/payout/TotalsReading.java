package org.calends.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.calends.money.Rounding;
import org.calends.money.UnitPrice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads sums from a row. */
final class TotalsReading {

    private TotalsReading() {}

    static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getInt("line_count"),
                row.getBigDecimal("list_line") == null ? null : money(row, "list_line"),
                money(row, "line"),
                money(row, "fee"),
                money(row, "payout"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Rounding.billed(UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(column)));
    }
}
