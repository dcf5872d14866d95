package org.calends.privateoffer;

/** What happened to an offer; its history is a list of these. */
public enum Transition {
    CREATED,
    EDITED,
    SUBMITTED,
    RESELLERS_FAILED,
    AUTHORIZATION_RETRIED,
    RESELLERS_SKIPPED,
    REFUSALS_ACCEPTED,
    LIVE,
    ENDED,
    WITHDRAWN
}
