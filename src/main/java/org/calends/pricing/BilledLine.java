package org.calends.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.calends.catalog.PricingModel;
import org.calends.money.Rounding;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** What a reseller is billed for a quantity. Licenses are rounded before they are multiplied, usage after (R60). */
public final class BilledLine {

    private BilledLine() {}

    public static Money of(PricingModel pricingModel, BigMoney unit, BigDecimal quantity) {
        return pricingModel == PricingModel.USAGE ? usage(unit, quantity) : licenses(unit, quantity);
    }

    static Money licenses(BigMoney unit, BigDecimal quantity) {
        return Rounding.billed(unit).multipliedBy(quantity, RoundingMode.UNNECESSARY);
    }

    static Money usage(BigMoney unit, BigDecimal quantity) {
        return Rounding.billed(unit.multipliedBy(quantity));
    }
}
