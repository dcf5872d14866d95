package org.calends.pricing;

import java.time.Instant;

/** What a private offer says about a price, whoever it holds for; all that {@link OverlapRule} asks about. */
public interface Claim {

    String privateOffer();

    Margin margin();

    /** When it goes live for its reseller; breaks ties between equally good margins (R69). */
    Instant liveFrom();
}
