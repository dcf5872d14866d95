package org.calends.program.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an operator has to say about a decision. */
record NoteBody(
        @Schema(example = "The bank confirmed the payment.") @Nullable
        String note) {

    private static final int LONGEST = 500;

    @Nullable
    String readNote() {
        return read(note);
    }

    static @Nullable String read(@Nullable String note) {
        if (note != null && note.length() > LONGEST) {
            throw Invalid.of(Violation.of("note", "note.length", "A note has at most 500 characters.", "R35"));
        }
        return note == null || note.isBlank() ? null : note.strip();
    }
}
