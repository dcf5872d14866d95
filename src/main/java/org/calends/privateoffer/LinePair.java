package org.calends.privateoffer;

import java.util.Objects;
import org.calends.pricing.Claim;
import org.calends.pricing.LosingMargin;
import org.calends.pricing.Meeting;
import org.calends.pricing.PricedMargin;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft and a line of another offer, on the same plan or product.
 *
 * @param line of the draft, counted from 0
 * @param otherLine of the other offer, counted from 0
 * @param plan null when both are on the whole product
 * @param meeting where both say what it costs, and which of them applies
 */
public record LinePair(
        int line, int otherLine, String product, @Nullable String plan, Claim draft, Meeting meeting) {

    public boolean draftApplies() {
        return winner().granted().equals(draft);
    }

    public PricedMargin winner() {
        return Objects.requireNonNull(meeting.overlap().winner());
    }

    public LosingMargin loser() {
        return meeting.overlap().losers().get(0);
    }
}
