package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.calends.privateoffer.OfferEvent;
import org.calends.privateoffer.Transition;
import org.jspecify.annotations.Nullable;

/** One entry of an offer's history. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventView(
        int seq,
        Instant at,
        String actor,
        Transition transition,
        @Nullable String detail) {

    static EventView of(OfferEvent event) {
        return new EventView(event.seq(), event.at(), event.actor(), event.transition(), event.detail());
    }
}
