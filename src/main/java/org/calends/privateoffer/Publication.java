package org.calends.privateoffer;

/** How far a submitted offer has come for one reseller (A.6). */
public enum Publication {
    /** The reseller is being allowed to sell the offer's products. */
    AUTHORIZING,
    /** Its private prices are being published. */
    PUBLISHING,
    /** Published; the term starts later (R29). */
    SCHEDULED,
    LIVE,
    /** Refused, for a reason that is shown (R35). */
    FAILED,
    ENDED,
    WITHDRAWN
}
