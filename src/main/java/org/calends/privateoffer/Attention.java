package org.calends.privateoffer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.springframework.stereotype.Component;

/** Adds to listed offers what others know about them. */
@Component
class Attention {

    private final List<OfferTroubles> troubles;

    Attention(List<OfferTroubles> troubles) {
        this.troubles = troubles;
    }

    Page<OfferSummary> added(Page<OfferSummary> offers, Set<PrivateOfferId> troubled) {
        return offers.map(offer -> added(offer, troubled));
    }

    List<OfferSummary> added(List<OfferSummary> offers, Set<PrivateOfferId> troubled) {
        return offers.stream().map(offer -> added(offer, troubled)).toList();
    }

    private static OfferSummary added(OfferSummary offer, Set<PrivateOfferId> troubled) {
        return troubled.contains(offer.id()) ? offer.inNeedOfAttention() : offer;
    }

    Set<PrivateOfferId> troubled() {
        return troubles.stream().flatMap(source -> source.standing().stream()).collect(Collectors.toSet());
    }
}
