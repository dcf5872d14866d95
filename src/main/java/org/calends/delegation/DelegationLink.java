package org.calends.delegation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a customer decides about one plan of a managed service (C32, C38, C42).
 *
 * @param customer the tenant that it is for
 * @param canceledBy the login name of who took it back, or of who made the one that took its place
 */
public record DelegationLink(
        UUID id,
        String product,
        String plan,
        UUID customer,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant canceledAt,
        @Nullable String canceledBy) {

    public boolean isOpenAt(Instant now) {
        return canceledAt == null && now.isBefore(expiresAt);
    }

    /** It says nothing about what other tenants have delegated, or this one by other plans. */
    boolean isAbout(Delegation delegation) {
        return delegation.product().equals(product)
                && delegation.plan().equals(plan)
                && delegation.customer().equals(customer);
    }
}
