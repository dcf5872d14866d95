package org.calends.program.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.calends.program.Decision;
import org.jspecify.annotations.Nullable;

/** What an operator has to say about a decision. */
record NoteBody(
        @Schema(example = "The bank confirmed the payment.") @Nullable
        String note) {

    @Nullable
    String readNote() {
        return Decision.note(note);
    }
}
