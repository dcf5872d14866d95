package org.calends.problem;

/** There is no such thing, or it is not the caller's to see: both are told alike. */
public class NotFound extends Refusal {

    public NotFound(String what) {
        this(what, "or it belongs to somebody else");
    }

    /** @param otherwise what else may be, such as {@code or it is over}; for what belongs to nobody */
    public NotFound(String what, String otherwise) {
        super(Kind.NOT_FOUND, "not-found", "%s does not exist, %s.".formatted(what, otherwise));
    }
}
