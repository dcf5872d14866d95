package org.calends.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;

/** The days that are left of a paid period: what is added within it costs its part (R76). */
public record Part(int days, int ofDays) {

    // More than a unit price has, so that the cut to the currency's digits is the only rounding that counts.
    private static final int DECIMALS = 14;

    public Part {
        if (days < 0 || days > ofDays || ofDays < 1) {
            throw new IllegalArgumentException(days + " of " + ofDays + " days");
        }
    }

    /** Nothing is paid for yet: it is tried out (C26). */
    static final Part NOTHING = new Part(0, 1);

    public BigMoney of(BigMoney unit) {
        var amount = unit.getAmount()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(ofDays), DECIMALS, RoundingMode.DOWN);
        return BigMoney.of(unit.getCurrencyUnit(), amount);
    }
}
