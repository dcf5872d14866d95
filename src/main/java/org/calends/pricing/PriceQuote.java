package org.calends.pricing;

import java.util.List;
import org.calends.catalog.ListPrice;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What a purchase costs a reseller, and how that came about.
 *
 * @param overlap the margin that applies, if any, and why others do not
 * @param missed the margins on the product that do not hold for this purchase
 * @param wholesale what one unit costs the reseller, exact: the list price when no margin applies
 * @param charge what is billed for the whole quantity (R60)
 */
public record PriceQuote(
        ListPrice listPrice, Overlap overlap, List<MissedMargin> missed, BigMoney wholesale, Charge charge) {

    public Money line() {
        return charge.line();
    }
}
