package org.calends.subscription;

import org.calends.problem.Refusal;

/** What cannot be done to a subscription as it stands. */
public class SubscriptionRefused extends Refusal {

    SubscriptionRefused(String message) {
        super(Kind.CONFLICT, "subscription-status", message);
    }
}
