package org.calends.privateoffer;

import org.jspecify.annotations.Nullable;

/**
 * What a list of offers is asked for.
 *
 * @param q part of the name or of the id, upper and lower case alike
 */
public record OfferQuery(
        @Nullable PrivateOfferState state, @Nullable String q, OfferOrder order) {}
