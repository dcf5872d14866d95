package org.calends.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase costs a reseller, and how that came about.
 *
 * @param publisher who is paid for it
 * @param overlap the margin that applies, if any, and why others do not
 * @param missed the margins on the product that do not hold for this purchase
 * @param wholesale what one unit costs the reseller, exact: the list price when no margin applies
 * @param part of the price, for what is added within a paid period; null for all of it
 * @param charge what is billed for the whole quantity (R60)
 */
public record PriceQuote(
        String publisher,
        ListPrice listPrice,
        Overlap overlap,
        List<MissedMargin> missed,
        BigMoney wholesale,
        @Nullable Part part,
        Charge charge) {

    public Money line() {
        return charge.line();
    }

    /** All margins that the reseller has on the product then: the one that applies, and why the others do not. */
    public List<ConsideredMargin> considered() {
        var winner = Stream.ofNullable(overlap.winner())
                .map(margin -> new ConsideredMargin(margin.granted(), margin.unit(), null));
        var losers = overlap.losers().stream()
                .map(loser -> new ConsideredMargin(
                        loser.margin().granted(), loser.margin().unit(), loser.reason()));
        var others = missed.stream().map(margin -> new ConsideredMargin(margin.margin(), null, margin.reason()));
        return Stream.of(winner, losers, others).flatMap(margins -> margins).toList();
    }
}
