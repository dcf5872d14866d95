package org.calends.privateoffer;

import java.util.List;
import org.calends.calendar.OfferTerm;

/** Looks for offers that a draft would overlap with. */
interface OtherOffers {

    /**
     * Of the same publisher, on their way or live within the term, with a product and a reseller in common that has not been
     * refused; the last submitted first.
     */
    Found meeting(PrivateOffer draft, OfferTerm term, int most);

    /** @param more how many others there are beyond those that were asked for */
    record Found(List<OtherOffer> offers, int more) {}
}
