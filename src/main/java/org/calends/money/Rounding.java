package org.calends.money;

import java.math.RoundingMode;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** The one place where a computed amount becomes one that can be billed (RULES R60-R62). */
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
}
