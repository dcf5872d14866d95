package org.calends.problem;

import java.util.List;

/** Something that was sent cannot be read as what it should be; nothing was looked at beyond that. */
public class NotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param violations at least one; those of what could be read and is wrong may be among them */
    public NotUnderstood(List<Violation> violations) {
        super(Kind.NOT_UNDERSTOOD, "unreadable", words(violations), violations);
    }

    public static NotUnderstood of(Violation violation) {
        return new NotUnderstood(List.of(violation));
    }

    private static String words(List<Violation> violations) {
        return violations.size() == 1
                ? violations.get(0).message()
                : violations.size() + " places need a change; each is named.";
    }
}
