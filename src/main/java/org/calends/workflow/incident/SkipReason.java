package org.calends.workflow.incident;

import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a publisher reads about resellers whom an operator left out (R35). */
final class SkipReason {

    private static final int LONGEST = 500;

    private SkipReason() {}

    /** @throws Invalid when there is none or too much of it */
    static String check(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Invalid.of(new Violation(
                    "reason",
                    "reason.required",
                    "Say in at most " + LONGEST + " characters why these resellers are skipped.",
                    "R35"));
        }
        return reason.strip();
    }
}
