package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.calends.reseller.AuthorizationRefusal;
import org.jspecify.annotations.Nullable;

/**
 * How far an offer is for one reseller.
 *
 * @param reasonCode why it failed, for programs (R35), and {@code reason}: for people, with what an operator added
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
        UUID tenantId,
        String name,
        Publication state,
        @Nullable AuthorizationRefusal reasonCode,
        @Nullable String reason,
        Instant since) {

    static PublicationView of(ResellerPublication publication) {
        return new PublicationView(
                publication.tenantId(),
                publication.name(),
                publication.state(),
                code(publication.reason()),
                publication.reason(),
                publication.since());
    }

    private static @Nullable AuthorizationRefusal code(@Nullable String reason) {
        return reason == null ? null : AuthorizationRefusal.of(reason).orElse(null);
    }
}
