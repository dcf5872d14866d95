package org.calends.problem;

import java.util.List;

/** What was sent breaks rules; every one of them is named. */
public class Invalid extends Refusal {

    public Invalid(String message, List<Violation> violations) {
        super(Kind.INVALID, "validation", message, violations);
    }

    public static Invalid of(Violation violation) {
        return new Invalid(violation.message(), List.of(violation));
    }
}
