package org.calends.catalog;

import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.calends.money.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The billing terms of plans, each with its price in US dollars as it is at an instant. */
class TermRows {

    private static final String PRICES = """
            select t.product_key, t.plan_id, t.term, t.payment, t.per, p.amount, p.currency
            from billing_term t
            join price p on p.product_key = t.product_key and p.plan_id = t.plan_id and p.market = ''
                and p.item = case when t.per = '' then t.term else t.term || '/' || t.per end
            where t.product_key in (:keys)
              and p.valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :at)
            order by t.position
            """;

    private final ChildRows children;

    TermRows(ChildRows children) {
        this.children = children;
    }

    Map<PlanKey, List<ListPrice>> prices(Collection<String> keys, Instant at) {
        return children.of(PRICES, keys, at, (row, n) -> Map.entry(PlanKey.of(row), price(row)), toList());
    }

    private static ListPrice price(ResultSet row) throws SQLException {
        return free(row).at(unit(row));
    }

    /** A term whose price is to be looked up. */
    static ListPrice free(ResultSet row) throws SQLException {
        var per = row.getString("per");
        return new ListPrice(
                row.getString("term"),
                row.getString("payment"),
                BigMoney.zero(CurrencyUnit.USD),
                per.isEmpty() ? null : per);
    }

    static BigMoney unit(ResultSet row) throws SQLException {
        return UnitPrice.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount"));
    }
}
