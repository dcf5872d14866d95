package org.calends.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The one place where a computed amount becomes one that can be billed (R60-R62). */
public final class Rounding {

    private Rounding() {}

    /** A unit price or a line on a bill: what lies below the currency's smallest unit is dropped (R60). */
    public static Money billed(BigMoney exact) {
        return exact.toMoney(RoundingMode.DOWN);
    }

    /** The agency fee: half a smallest unit goes up; the payout is the line less the fee, so the three add up (R62). */
    public static Money fee(BigMoney exact) {
        return exact.toMoney(RoundingMode.HALF_UP);
    }

    /**
     * A list price in another currency (C11): to that currency's digits, half a smallest unit goes up. A price that is finer
     * than cents, such as that of an event, stays as much finer.
     */
    public static BigMoney converted(BigMoney original, BigDecimal exact, CurrencyUnit target) {
        var finer = UnitPrice.extraDecimals(original);
        return UnitPrice.of(target, exact.setScale(target.getDecimalPlaces() + finer, RoundingMode.HALF_UP));
    }
}
