package org.calends.pricing;

import org.joda.money.BigMoney;

/**
 * A margin that could apply, and the price that it would leave.
 *
 * @param unit what one unit would cost the reseller, exact
 */
public record PricedMargin(Claim granted, BigMoney unit) {

    boolean isCustomPrice() {
        return granted.margin() instanceof Margin.CustomPrice;
    }

    boolean isOf(PricedMargin other) {
        return granted.privateOffer().equals(other.granted.privateOffer());
    }

    /** Prices in different currencies are not comparable, hence never worse. */
    boolean isWorseThan(PricedMargin other) {
        return unit.isSameCurrency(other.unit) && unit.isGreaterThan(other.unit);
    }
}
