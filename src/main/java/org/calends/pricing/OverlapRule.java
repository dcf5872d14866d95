package org.calends.pricing;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.calends.pricing.LosingMargin.Reason;

/**
 * Which of several margins applies. A custom price goes before a percentage; among custom prices the lowest wins, among
 * percentages the highest; equals are decided by the earlier go-live, then by the lower id (R66, R67, R69). That a margin
 * is meant for one plan or for named customers gives it no advantage (R69).
 */
public final class OverlapRule {

    // One market has one currency (R57); should offers differ, the order is at least the same every time.
    private static final Comparator<PricedMargin> BEST_FIRST = comparing(PricedMargin::isCustomPrice)
            .reversed()
            .thenComparing(margin -> margin.unit().getCurrencyUnit())
            .thenComparing(PricedMargin::unit)
            .thenComparing(margin -> margin.granted().liveFrom())
            .thenComparing(margin -> margin.granted().privateOffer());

    private OverlapRule() {}

    /** @param candidates all for one reseller, plan, term, market and instant */
    public static Overlap decide(Collection<PricedMargin> candidates) {
        var ranked = candidates.stream().sorted(BEST_FIRST).toList();
        if (ranked.isEmpty()) {
            return new Overlap(null, List.of());
        }
        var winner = ranked.get(0);
        return new Overlap(
                winner,
                ranked.stream()
                        .skip(1)
                        .map(loser -> new LosingMargin(loser, reason(winner, loser)))
                        .toList());
    }

    private static Reason reason(PricedMargin winner, PricedMargin loser) {
        if (winner.isCustomPrice() && !loser.isCustomPrice()) {
            return Reason.CUSTOM_PRICE_FIRST;
        }
        if (loser.isWorseThan(winner)) {
            return winner.isCustomPrice() ? Reason.LOWER_PRICE : Reason.HIGHER_MARGIN;
        }
        return winner.granted().liveFrom().isBefore(loser.granted().liveFrom()) ? Reason.LIVE_EARLIER : Reason.LOWER_ID;
    }
}
