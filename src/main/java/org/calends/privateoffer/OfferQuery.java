package org.calends.privateoffer;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of offers is asked for; null means all.
 *
 * @param attention only those that need somebody: a reseller was refused whom nobody has decided about, or they are troubled
 * @param q part of the name or of the id and, from three letters on, of a product, plan or reseller; upper and lower case alike
 * @param product the key of a product that a line names
 * @param troubled those of which {@link OfferTroubles} know; whoever asks leaves it empty
 */
public record OfferQuery(
        @Nullable PrivateOfferState state,
        boolean attention,
        @Nullable String q,
        @Nullable String product,
        @Nullable YearMonth startsIn,
        @Nullable YearMonth endsIn,
        OfferOrder order,
        Set<PrivateOfferId> troubled) {

    public static OfferQuery of(@Nullable PrivateOfferState state, @Nullable String q, OfferOrder order) {
        return new OfferQuery(state, false, q, null, null, null, order, Set.of());
    }

    /** The same in all states, which is what the counts beside a list are taken of. */
    OfferQuery inAnyState() {
        return new OfferQuery(null, false, q, product, startsIn, endsIn, order, troubled);
    }

    OfferQuery knowing(Set<PrivateOfferId> those) {
        return new OfferQuery(state, attention, q, product, startsIn, endsIn, order, those);
    }
}
