package org.calends.money;

import java.math.BigDecimal;

/** Decimals that are no money, such as percentages and quantities. */
public final class Decimals {

    private Decimals() {}

    /** As somebody would write it: 12.5 rather than 12.5000, and 20 rather than 2E+1. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
