package org.calends.privateoffer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.pricing.GrantedMargin;

/** The margins that a reseller can discover (R44). */
public interface GrantedMargins {

    /** In force at that instant, or published by then and scheduled for later. */
    List<GrantedMargin> of(UUID reseller, Instant at);
}
