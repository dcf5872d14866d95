package org.calends.privateoffer;

import java.util.List;
import org.calends.calendar.OfferTerm;

/** A submitted offer, as far as a draft has to do with it: the lines on the same products, the resellers of both. */
record OtherOffer(
        PrivateOfferId id,
        String name,
        PrivateOfferState state,
        OfferTerm term,
        List<OfferLine> lines,
        List<SharedReseller> resellers) {}
