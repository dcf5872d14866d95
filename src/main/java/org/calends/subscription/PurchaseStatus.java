package org.calends.subscription;

/** Where a purchase of software as a service stands, as its publisher is told (P9). */
public enum PurchaseStatus {
    PENDING_FULFILLMENT_START,
    SUBSCRIBED,
    SUSPENDED,
    UNSUBSCRIBED;

    public static PurchaseStatus of(SubscriptionStatus status) {
        return switch (status) {
            case PENDING -> PENDING_FULFILLMENT_START;
            case ACTIVE -> SUBSCRIBED;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED, DISABLED, DELETED -> UNSUBSCRIBED;
        };
    }
}
