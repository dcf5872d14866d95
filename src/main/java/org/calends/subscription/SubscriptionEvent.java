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
        /** The free trial is over, and it is paid for from now on. */
        CONVERTED,
        /** The customer went on to another plan before the free trial was over. */
        MOVED,
        NOT_RENEWED,
        LAPSED,
        DATA_DELETED
    }
}
