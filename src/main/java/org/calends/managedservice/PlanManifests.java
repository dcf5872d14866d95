package org.calends.managedservice;

import java.util.List;
import java.util.Optional;

/**
 * The manifests of one plan.
 *
 * @param written what waits for publication
 * @param published every version that was published, the newest first
 * @param edition how often it was written; 0 when it never was
 */
public record PlanManifests(Optional<AuthorizationManifest> written, List<PublishedManifest> published, int edition) {

    static final PlanManifests NONE = new PlanManifests(Optional.empty(), List.of(), 0);

    static PlanManifests of(List<PublishedManifest> published, int edition) {
        return new PlanManifests(Optional.empty(), published, edition);
    }

    /** What customers accept now (C42). */
    public Optional<AuthorizationManifest> inForce() {
        return published.stream().findFirst().map(PublishedManifest::manifest);
    }

    /** As it was written last, published or not. */
    public Optional<AuthorizationManifest> newest() {
        return written.or(this::inForce);
    }
}
