package org.calends.subscription;

/** Where a subscription stands (P8). What the field calls "none" is a subscription that does not exist. */
public enum SubscriptionStatus {
    /** Software as a service that its publisher has not activated yet. */
    PENDING,
    ACTIVE,
    /** No access, still billed, reversible within the term (P7). */
    SUSPENDED,
    /** Its term is over and was not renewed. */
    EXPIRED,
    /** Canceled; data are kept until the end of the term. */
    DISABLED,
    /** Gone, data and all. */
    DELETED;

    /** No way leads back to a customer's access. */
    public boolean isOver() {
        return this == EXPIRED || this == DISABLED || this == DELETED;
    }

    /** The reseller pays from the sale on while nothing has ended it, suspended or not (P7). */
    public boolean isBilled() {
        return !isOver();
    }
}
