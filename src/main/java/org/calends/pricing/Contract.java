package org.calends.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.calends.pricing.LosingMargin.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a running term has fixed for whatever is added to it: the list price (R79), and the margin of its beginning, which it
 * keeps until its end (R76, conflict X5).
 *
 * @param kept null when the term began at the list price
 * @param part of the paid period that is left
 */
public record Contract(ListPrice price, @Nullable PlannedMargin kept, Part part) {

    /** The kept margin applies unless one of today is better; {@link OverlapRule} decides among those of today only (R76). */
    Overlap decide(List<PricedMargin> inForce, String market) {
        var today = OverlapRule.decide(inForce);
        var winner = today.winner();
        var begun = kept(market);
        if (begun == null || winner != null && winner.isOf(begun)) {
            return today;
        }
        var others = inForce.stream().filter(margin -> !margin.isOf(begun)).toList();
        var all = Stream.concat(others.stream(), Stream.of(begun)).toList();
        return decided(winner == null || !begun.isWorseThan(winner) ? begun : winner, all);
    }

    private @Nullable PricedMargin kept(String market) {
        return kept == null
                ? null
                : kept.margin()
                        .wholesale(price, market)
                        .map(unit -> new PricedMargin(kept, unit))
                        .orElse(null);
    }

    private static Overlap decided(PricedMargin winner, List<PricedMargin> all) {
        var overlap = OverlapRule.decide(all);
        return winner.equals(overlap.winner())
                ? overlap
                : new Overlap(
                        winner,
                        all.stream()
                                .filter(margin -> !margin.equals(winner))
                                .map(margin -> new LosingMargin(margin, Reason.KEPT_BY_TERM))
                                .toList());
    }
}
