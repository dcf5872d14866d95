package org.calends.pricing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where granted margins come from; the private offers answer. */
public interface MarginSource {

    /** The margins on one product that are in force for one reseller at an instant, past or future. */
    List<GrantedMargin> inForce(UUID reseller, String product, Instant at);
}
