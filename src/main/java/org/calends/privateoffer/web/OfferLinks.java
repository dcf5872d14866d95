package org.calends.privateoffer.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferState;

/** The calls that make sense for an offer as it stands. */
final class OfferLinks {

    static final String ROOT = "/api/private-offers";

    private OfferLinks() {}

    static URI self(PrivateOfferId id) {
        return URI.create(ROOT + "/" + id);
    }

    static Map<String, String> of(PrivateOffer offer) {
        var self = self(offer.id()).toString();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        List.of("resellers", "history", "clone").forEach(name -> links.put(name, self + "/" + name));
        possible(offer.state()).forEach(name -> links.put(name, self + "/" + name));
        return links;
    }

    private static List<String> possible(PrivateOfferState state) {
        return switch (state) {
            case DRAFT -> List.of("review", "submission");
            case IN_PROGRESS, LIVE -> List.of("withdrawal");
            case ENDED, WITHDRAWN -> List.of();
        };
    }
}
