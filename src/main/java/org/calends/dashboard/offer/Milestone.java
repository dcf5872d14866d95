package org.calends.dashboard.offer;

import java.time.Duration;
import java.time.Instant;
import org.calends.privateoffer.OfferEvent;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The one instant that matters most to whoever looks at an offer now.
 *
 * @param key the end of message {@code offer.milestone.<key>}
 */
record Milestone(String key, @Nullable Instant at) {

    // What the marketplace promises: a quarter of an hour when all are authorized already, else up to six hours.
    private static final Duration TO_PUBLISH = Duration.ofMinutes(15);
    private static final Duration TO_AUTHORIZE = Duration.ofHours(6);

    static Milestone of(OfferSheet sheet) {
        return switch (sheet.offer().state()) {
            case DRAFT -> new Milestone("draft", sheet.offer().updatedAt());
            case IN_PROGRESS -> onTheWay(sheet);
            case LIVE -> new Milestone("live", since(sheet, Transition.LIVE));
            case ENDED -> new Milestone("ended", since(sheet, Transition.ENDED));
            case WITHDRAWN -> new Milestone("withdrawn", since(sheet, Transition.WITHDRAWN));
        };
    }

    private static Milestone onTheWay(OfferSheet sheet) {
        var term = sheet.offer().term();
        if (sheet.position().needsDecision()) {
            return new Milestone("decision", null);
        }
        if (sheet.startsLater() && term != null) {
            return new Milestone("starts", term.startsAt());
        }
        if (!sheet.position().stuck().isEmpty()) {
            return new Milestone("stuck", null);
        }
        var begun = begun(sheet);
        if (begun == null) {
            return new Milestone("expected", null);
        }
        var expected = begun.plus(sheet.number(Publication.AUTHORIZING) > 0 ? TO_AUTHORIZE : TO_PUBLISH);
        return new Milestone(sheet.now().isAfter(expected) ? "late" : "expected", expected);
    }

    /** A retry begins anew. */
    private static @Nullable Instant begun(OfferSheet sheet) {
        return sheet.last(Transition.AUTHORIZATION_RETRIED)
                .or(() -> sheet.last(Transition.SUBMITTED))
                .map(OfferEvent::at)
                .orElse(null);
    }

    private static @Nullable Instant since(OfferSheet sheet, Transition transition) {
        return sheet.last(transition).map(OfferEvent::at).orElse(null);
    }
}
