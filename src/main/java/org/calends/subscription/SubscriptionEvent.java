package org.calends.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a subscription; it is only ever added to. */
public record SubscriptionEvent(
        int seq,
        Instant at,
        String actor,
        Kind kind,
        @Nullable String detail) {

    /** What happened. */
    public enum Kind {
        PROVISIONED,
        ACTIVATED,
        SUSPENDED,
        REACTIVATED,
        AUTO_RENEW_ON,
        AUTO_RENEW_OFF,
        QUANTITY_CHANGED,
        CANCELED,
        RENEWED,
        NOT_RENEWED,
        LAPSED,
        DATA_DELETED
    }
}
