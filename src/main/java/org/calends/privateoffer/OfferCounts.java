package org.calends.privateoffer;

import java.util.Map;

/**
 * How many offers a search finds in each state.
 *
 * @param needAttention how many of those in progress wait for a decision
 */
public record OfferCounts(Map<PrivateOfferState, Long> byState, long needAttention) {

    public long of(PrivateOfferState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long all() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }
}
