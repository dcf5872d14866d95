package org.calends.pricing;

import java.time.Instant;

/** What a private offer says about a price, whoever it holds for; all that {@link OverlapRule} asks about. */
public interface Claim {

    String privateOffer();

    Margin margin();

    /** Breaks ties between equally good margins (R69). */
    Instant submittedAt();
}
