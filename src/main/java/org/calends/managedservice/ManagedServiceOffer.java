package org.calends.managedservice;

import org.jspecify.annotations.Nullable;

/**
 * Where the managed service of a product stands. What is sold is the product's and its plans' (C31).
 *
 * @param note why it was sent back last, until it is submitted again
 */
public record ManagedServiceOffer(
        String product, ServiceState state, @Nullable String note, int version) {

    ManagedServiceOffer become(ServiceState next) {
        if (!state.mayBecome(next)) {
            throw new WrongStep(product, state);
        }
        return new ManagedServiceOffer(product, next, next.inReview() ? null : note, version);
    }

    ManagedServiceOffer noting(String words) {
        return new ManagedServiceOffer(product, state, words, version);
    }
}
