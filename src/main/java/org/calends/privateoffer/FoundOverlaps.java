package org.calends.privateoffer;

import java.util.List;

/**
 * The offers that a draft overlaps with.
 *
 * @param more how many further offers share products and resellers with the draft and have not been compared
 */
public record FoundOverlaps(List<OverlappingOffer> offers, int more) {

    static final FoundOverlaps NONE = new FoundOverlaps(List.of(), 0);
}
