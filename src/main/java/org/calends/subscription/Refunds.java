package org.calends.subscription;

import java.time.Instant;

/** Gives back what was billed for a subscription; the sales do it (R80). */
public interface Refunds {

    /** All that the running term was billed. */
    void ofTerm(Subscription subscription, Instant at);
}
