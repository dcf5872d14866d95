package org.calends.privateoffer;

import java.util.Set;

/** Offers that need a person for a reason that is not their own; whoever knows such a reason answers. */
@FunctionalInterface
public interface OfferTroubles {

    /** All of them, in one query. */
    Set<PrivateOfferId> standing();
}
