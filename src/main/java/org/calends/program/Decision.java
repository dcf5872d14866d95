package org.calends.program;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.SuspensionReason;
import org.jspecify.annotations.Nullable;

/** Reads what an operator says about a decision, whether by a call or on a page (R35). */
public final class Decision {

    private static final int LONGEST = 500;

    private Decision() {}

    /** The reason as it is spelled everywhere, such as {@code invoice-overdue}. */
    public static SuspensionReason reason(@Nullable String word) {
        return Spelling.parse(SuspensionReason.class, word == null ? "" : word)
                .orElseThrow(() -> Invalid.of(Violation.of(
                        "reason", "reason.unknown", "Name one of these reasons: " + known() + ".", "R35")));
    }

    /** Nothing where nothing is said. */
    public static @Nullable String note(@Nullable String note) {
        if (note != null && note.length() > LONGEST) {
            throw Invalid.of(Violation.of("note", "note.length", "A note has at most 500 characters.", "R35"));
        }
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static String known() {
        return Arrays.stream(SuspensionReason.values()).map(Spelling::of).collect(Collectors.joining(", "));
    }
}
