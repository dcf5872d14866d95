package org.calends.privateoffer;

/** Where a private offer stands. {@link #mayBecome} is the whole state machine (A.5). */
public enum PrivateOfferState {
    /** Being written; the only state in which content changes. */
    DRAFT,
    /** Submitted and frozen: resellers are being authorized, or the start is awaited. */
    IN_PROGRESS,
    /** Resellers sell it. */
    LIVE,
    /** The term is over. */
    ENDED,
    /** Taken back before anybody sold it. */
    WITHDRAWN;

    /** IN_PROGRESS becomes ENDED when authorization was stuck until the term was over (R28). */
    boolean mayBecome(PrivateOfferState next) {
        return switch (this) {
            case DRAFT -> next == IN_PROGRESS;
            case IN_PROGRESS -> next == LIVE || next == ENDED || next == WITHDRAWN;
            case LIVE -> next == ENDED || next == WITHDRAWN;
            case ENDED, WITHDRAWN -> false;
        };
    }
}
