package org.calends.pricing;

import java.math.BigDecimal;
import org.calends.money.Rounding;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What a reseller is billed, what the marketplace keeps of it, and what its publisher gets; the last two add up to the first
 * (R61, R62).
 *
 * @param list what it would have been at the list price
 * @param line what is billed
 * @param feePercent of the line
 * @param fee what the marketplace keeps
 */
public record Charge(Money list, Money line, BigDecimal feePercent, Money fee) {

    static Charge of(Money list, Money line, BigDecimal feePercent) {
        var exact = line.toBigMoney().multipliedBy(feePercent.movePointLeft(2));
        return new Charge(list, line, feePercent, Rounding.fee(exact));
    }

    /** For licenses at prices that are known (R60). */
    public static Charge ofLicenses(BigMoney list, BigMoney unit, BigDecimal quantity, BigDecimal feePercent) {
        return of(BilledLine.licenses(list, quantity), BilledLine.licenses(unit, quantity), feePercent);
    }

    public Money payout() {
        return line.minus(fee);
    }

    /** Given back to the last cent. */
    public Charge refunded() {
        return new Charge(list.negated(), line.negated(), feePercent, fee.negated());
    }
}
