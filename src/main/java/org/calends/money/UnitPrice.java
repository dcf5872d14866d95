package org.calends.money;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Prices of single units, which may have more decimals than their currency (R60). */
public final class UnitPrice {

    private UnitPrice() {}

    /** With its currency's decimals, and more only where it has them: a table's column fills up with zeros. */
    public static BigMoney of(CurrencyUnit currency, BigDecimal amount) {
        var shortest = BigMoney.of(currency, amount.stripTrailingZeros());
        return shortest.getScale() < currency.getDecimalPlaces() ? shortest.withCurrencyScale() : shortest;
    }

    /** How many decimals it has beyond its currency's, such as that of an event. */
    public static int extraDecimals(BigMoney unit) {
        return Math.max(
                0,
                unit.getAmount().stripTrailingZeros().scale()
                        - unit.getCurrencyUnit().getDecimalPlaces());
    }
}
