package org.calends.subscription;

import java.time.Instant;

/** That a subscription is suspended, by whom and why; both sides may have suspended it at once (P7). */
public record Suspension(By by, Reason reason, Instant since) {

    /** Who has suspended it, and alone can lift it. */
    public enum By {
        RESELLER,
        /** An operator, by the criteria of the marketplace. */
        MARKETPLACE
    }

    /** Why. */
    public enum Reason {
        FRAUD,
        NON_PAYMENT,
        POLICY_VIOLATION,
        OTHER
    }
}
