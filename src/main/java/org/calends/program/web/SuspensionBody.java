package org.calends.program.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.SuspensionReason;
import org.jspecify.annotations.Nullable;

/** Why a partner is to be suspended. */
record SuspensionBody(
        @Schema(example = "invoice-overdue") @Nullable String reason,

        @Schema(example = "Two reminders went unanswered.") @Nullable
        String note) {

    SuspensionReason readReason() {
        return Spelling.parse(SuspensionReason.class, reason == null ? "" : reason)
                .orElseThrow(() -> Invalid.of(Violation.of(
                        "reason", "reason.unknown", "Name one of these reasons: " + known() + ".", "R35")));
    }

    @Nullable
    String readNote() {
        return NoteBody.read(note);
    }

    private static String known() {
        return Arrays.stream(SuspensionReason.values()).map(Spelling::of).collect(Collectors.joining(", "));
    }
}
