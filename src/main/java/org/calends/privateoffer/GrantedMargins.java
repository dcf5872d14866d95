package org.calends.privateoffer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.pricing.GrantedMargin;
import org.calends.security.OfferScope;

/** The margins that a reseller can discover (R44), and that their publishers see it has from them. */
public interface GrantedMargins {

    /** In force at that instant, or published by then and scheduled for later. */
    List<GrantedMargin> of(UUID reseller, Instant at);

    /** Those of them that come from offers which somebody may see: a publisher learns nothing of another's. */
    List<GrantedMargin> of(UUID reseller, OfferScope scope, Instant at);
}
