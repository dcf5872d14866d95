package org.calends.program.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.calends.program.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is reported about a partner; what is left out is in order.
 *
 * @param unpaidSince when the oldest unpaid invoice was due
 */
record StandingBody(
        @Schema(example = "2026-09-08") @Nullable LocalDate unpaidSince,
        @Nullable Boolean abuse,
        @Nullable Boolean vettingFailed,
        @Nullable Boolean eligibilityLost) {

    Standing read() {
        return new Standing(
                unpaidSince,
                Boolean.TRUE.equals(abuse),
                Boolean.TRUE.equals(vettingFailed),
                Boolean.TRUE.equals(eligibilityLost));
    }

    static StandingBody of(Standing standing) {
        return new StandingBody(
                standing.unpaidSince(), standing.abuse(), standing.vettingFailed(), standing.eligibilityLost());
    }
}
