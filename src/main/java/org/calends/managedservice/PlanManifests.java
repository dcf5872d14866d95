package org.calends.managedservice;

import java.util.List;
import java.util.Optional;

/**
 * The manifests of one plan.
 *
 * @param written what waits for publication
 * @param published every version that was published, the newest first
 */
public record PlanManifests(Optional<AuthorizationManifest> written, List<PublishedManifest> published) {

    static final PlanManifests NONE = new PlanManifests(Optional.empty(), List.of());

    static PlanManifests of(List<PublishedManifest> published) {
        return new PlanManifests(Optional.empty(), published);
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
