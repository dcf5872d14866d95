package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.jspecify.annotations.Nullable;

/** How far an offer is for one reseller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
        UUID tenantId,
        String name,
        Publication state,
        @Nullable String reason,
        Instant since) {

    static PublicationView of(ResellerPublication publication) {
        return new PublicationView(
                publication.tenantId(),
                publication.name(),
                publication.state(),
                publication.reason(),
                publication.since());
    }
}
