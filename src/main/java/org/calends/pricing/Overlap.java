package org.calends.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The margins that hold for one purchase: the one that applies, and the others.
 *
 * @param winner null when none holds, so that the list price does
 */
public record Overlap(@Nullable PricedMargin winner, List<LosingMargin> losers) {

    /** The custom price that won leaves a worse price than a percentage that lost; worth a warning (R67). */
    public boolean worseThanALosingPercentage() {
        return winner != null
                && winner.isCustomPrice()
                && losers.stream()
                        .map(LosingMargin::margin)
                        .anyMatch(loser -> !loser.isCustomPrice() && winner.isWorseThan(loser));
    }

    /** All leave the same price, so that it does not matter which one applies. */
    public boolean isTie() {
        return winner != null
                && losers.stream()
                        .map(LosingMargin::margin)
                        .allMatch(loser -> loser.unit().isEqual(winner.unit()));
    }
}
