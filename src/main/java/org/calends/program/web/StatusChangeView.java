package org.calends.program.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.calends.api.Spelling;
import org.calends.reseller.StatusChange;
import org.jspecify.annotations.Nullable;

/** One change of a partner's status. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusChangeView(
        Instant at,
        String actor,
        String origin,
        String status,
        @Nullable String reason,
        @Nullable String note) {

    static StatusChangeView of(StatusChange change) {
        var reason = change.reason();
        return new StatusChangeView(
                change.at(),
                change.actor(),
                Spelling.of(change.origin()),
                Spelling.of(change.status()),
                reason == null ? null : Spelling.of(reason),
                change.note());
    }
}
