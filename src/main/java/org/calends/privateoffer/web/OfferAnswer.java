package org.calends.privateoffer.web;

import java.util.regex.Pattern;
import org.calends.privateoffer.PrivateOffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Answers with an offer and its version, and reads the version that somebody wants to change. */
final class OfferAnswer {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final int NO_VERSION = -1;

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

    /** What is no version of ours is the version of no offer, and therefore stale. */
    static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED, "Send the ETag that you have read as If-Match.");
        }
        var etag = ETAG.matcher(ifMatch.strip());
        return etag.matches() ? Integer.parseInt(etag.group(1)) : NO_VERSION;
    }

    private static ResponseEntity<OfferView> with(ResponseEntity.BodyBuilder answer, PrivateOffer offer) {
        return answer.eTag(String.valueOf(offer.version())).body(OfferView.of(offer));
    }
}
