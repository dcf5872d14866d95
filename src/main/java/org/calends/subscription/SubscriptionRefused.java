package org.calends.subscription;

import java.util.Locale;
import org.calends.problem.Refusal;

/** What cannot be done to a subscription as it stands. */
public class SubscriptionRefused extends Refusal {

    private SubscriptionRefused(String message) {
        super(Kind.CONFLICT, "subscription-status", message, "P8");
    }

    /** @param rule what would have to be, as the beginning of a sentence */
    public static SubscriptionRefused because(String rule, Subscription subscription) {
        var status = subscription.status().name().toLowerCase(Locale.ROOT);
        return new SubscriptionRefused("%s; this one is %s.".formatted(rule, status));
    }
}
