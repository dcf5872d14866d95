package org.calends.managedservice;

/** Where a managed service stands. {@link #mayBecome} is the whole state machine. */
public enum ServiceState {
    /** Written, or sent back to be written better. */
    DRAFT,
    /** An operator looks at it for the first time, or after it was stopped. */
    IN_REVIEW,
    /** Customers can accept its plans. */
    LIVE,
    /** Customers can accept its plans as they were, while an operator looks at what is to change. */
    UPDATE_IN_REVIEW,
    /** Nobody can accept it any more; who has accepted it keeps it (C40). */
    STOPPED;

    boolean mayBecome(ServiceState next) {
        return switch (this) {
            case DRAFT, STOPPED -> next == IN_REVIEW;
            case IN_REVIEW -> next == LIVE || next == DRAFT;
            case LIVE -> next == UPDATE_IN_REVIEW || next == STOPPED;
            case UPDATE_IN_REVIEW -> next == LIVE || next == STOPPED;
        };
    }

    /** While somebody looks at it, it stays as it is. */
    public boolean inReview() {
        return this == IN_REVIEW || this == UPDATE_IN_REVIEW;
    }

    public boolean sold() {
        return this == LIVE || this == UPDATE_IN_REVIEW;
    }
}
