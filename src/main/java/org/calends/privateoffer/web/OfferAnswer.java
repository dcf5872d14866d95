package org.calends.privateoffer.web;

import org.calends.privateoffer.PrivateOffer;
import org.springframework.http.ResponseEntity;

/** Answers with an offer and its version. */
final class OfferAnswer {

    private OfferAnswer() {}

    static ResponseEntity<OfferView> ok(PrivateOffer offer) {
        return with(ResponseEntity.ok(), offer);
    }

    static ResponseEntity<OfferView> accepted(PrivateOffer offer) {
        return with(ResponseEntity.accepted(), offer);
    }

    static ResponseEntity<OfferView> created(PrivateOffer offer) {
        return with(ResponseEntity.created(OfferLinks.self(offer.id())), offer);
    }

    private static ResponseEntity<OfferView> with(ResponseEntity.BodyBuilder answer, PrivateOffer offer) {
        return answer.eTag(String.valueOf(offer.version())).body(OfferView.of(offer));
    }
}
