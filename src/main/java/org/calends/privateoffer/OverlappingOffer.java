package org.calends.privateoffer;

import java.util.List;
import org.calends.calendar.OfferTerm;

/**
 * An offer whose margins hold for the same resellers, plans and time as a draft's (R71).
 *
 * @param id the draft's own where two of its lines overlap
 * @param period when both hold
 * @param resellers for whom both hold; empty for the draft itself, which means all of them
 */
public record OverlappingOffer(
        PrivateOfferId id,
        String name,
        PrivateOfferState state,
        OfferTerm period,
        List<LinePair> lines,
        List<SharedReseller> resellers) {}
