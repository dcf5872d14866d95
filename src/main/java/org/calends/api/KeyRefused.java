package org.calends.api;

import java.util.List;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;

/** An Idempotency-Key that cannot be used now or for this. */
public class KeyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private KeyRefused(Kind kind, String code, String message) {
        super(kind, code, message, List.of(new Violation("Idempotency-Key", code, message, null)));
    }

    @Override
    public String title() {
        return "This Idempotency-Key cannot be used";
    }

    static KeyRefused stillAtWork() {
        return new KeyRefused(
                Kind.CONFLICT,
                "idempotency-key-in-use",
                "The first call with this Idempotency-Key is still at work. Send it again in a moment.");
    }

    static KeyRefused usedForSomethingElse() {
        return new KeyRefused(
                Kind.INVALID,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another call. Take a new key for each thing you want done.");
    }
}
