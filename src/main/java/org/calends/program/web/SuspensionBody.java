package org.calends.program.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.calends.program.Decision;
import org.calends.reseller.SuspensionReason;
import org.jspecify.annotations.Nullable;

/** Why a partner is to be suspended. */
record SuspensionBody(
        @Schema(example = "invoice-overdue") @Nullable String reason,

        @Schema(example = "Two reminders went unanswered.") @Nullable
        String note) {

    SuspensionReason readReason() {
        return Decision.reason(reason);
    }

    @Nullable
    String readNote() {
        return Decision.note(note);
    }
}
