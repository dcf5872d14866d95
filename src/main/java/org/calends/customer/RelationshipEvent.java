package org.calends.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened between a reseller and a customer; it is only ever added to.
 *
 * @param actor the login name of the reseller's user, or the name and address by which the customer accepted
 */
public record RelationshipEvent(
        int seq,
        Instant at,
        String actor,
        Kind kind,
        @Nullable String detail) {

    /** What happened. */
    public enum Kind {
        ESTABLISHED,
        AGREEMENT_ACCEPTED,
        REMOVED,
        USAGE_SHOWN,
        USAGE_HIDDEN,
        RESERVATIONS_ALLOWED,
        RESERVATIONS_FORBIDDEN
    }
}
