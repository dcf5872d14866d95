package org.calends.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reseller's request to sell to a tenant (P4).
 *
 * @param customer whom it is for; known here only when it has accepted
 * @param decidedBy the name and address by which the customer answered, or the login name of who canceled it
 */
public record Invitation(
        UUID id,
        UUID reseller,
        Customer customer,
        State state,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        CANCELED
    }

    boolean isOpenAt(Instant now) {
        return state == State.OPEN && now.isBefore(expiresAt);
    }
}
