package org.calends.customer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.calends.customer.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as its reseller sees it.
 *
 * @param link what to hand to the customer; told once, in the answer to sending it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        UUID id,
        UUID reseller,
        UUID tenantId,
        String name,
        String country,
        Invitation.State state,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String link) {

    static InvitationView of(Invitation invitation, @Nullable String link) {
        return new InvitationView(
                invitation.id(),
                invitation.reseller(),
                invitation.customer().tenantId(),
                invitation.customer().name(),
                invitation.customer().country(),
                invitation.state(),
                invitation.createdAt(),
                invitation.createdBy(),
                invitation.expiresAt(),
                invitation.decidedAt(),
                invitation.decidedBy(),
                link);
    }
}
