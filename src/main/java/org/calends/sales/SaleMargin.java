package org.calends.sales;

import java.math.BigDecimal;
import org.calends.pricing.ConsideredMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.WhyNot;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A margin that was considered when something was sold.
 *
 * @param marginPercent null for a custom price
 * @param unit what one unit would have cost by it, exact; null where it did not hold
 * @param why it did not apply; null for the one that did
 */
public record SaleMargin(
        String privateOffer,
        @Nullable BigDecimal marginPercent,
        @Nullable BigMoney unit,
        @Nullable WhyNot why) {

    static SaleMargin of(ConsideredMargin considered) {
        var claim = considered.granted();
        return new SaleMargin(
                claim.privateOffer(),
                claim.margin() instanceof Margin.Percentage percentage ? percentage.percent() : null,
                considered.unit(),
                considered.why());
    }
}
