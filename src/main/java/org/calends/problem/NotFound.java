package org.calends.problem;

/** There is no such thing, or it is not the caller's to see: both are told alike. */
public class NotFound extends Refusal {

    public NotFound(String what) {
        super(Kind.NOT_FOUND, "not-found", what + " does not exist, or it belongs to somebody else.");
    }
}
