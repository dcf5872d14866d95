package org.calends.privateoffer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an offer's history.
 *
 * @param seq counts from 1 without gaps
 * @param actor a login name, or {@code calends} for the engine itself
 */
public record OfferEvent(
        int seq,
        Instant at,
        String actor,
        Transition transition,
        @Nullable String detail) {}
