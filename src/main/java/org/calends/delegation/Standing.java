package org.calends.delegation;

import java.util.List;
import org.calends.managedservice.AuthorizationManifest;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.PublishedManifest;
import org.jspecify.annotations.Nullable;

/**
 * A delegation, and what can come next.
 *
 * @param update the version that waits for the customer's consent (C42); null when none does
 * @param removableByProvider whether the version that was accepted lets the provider give it back (C38)
 */
public record Standing(Delegation delegation, @Nullable ManifestVersion update, boolean removableByProvider) {

    /** @param published the manifests of its plan, the newest first */
    static Standing of(Delegation delegation, List<PublishedManifest> published) {
        var manifests = published.stream().map(PublishedManifest::manifest).toList();
        var update = manifests.stream()
                .findFirst()
                .map(AuthorizationManifest::version)
                .filter(newest -> delegation.active() && newest.compareTo(delegation.version()) > 0);
        return new Standing(
                delegation,
                update.orElse(null),
                manifests.stream()
                        .filter(manifest -> manifest.version().equals(delegation.version()))
                        .anyMatch(AuthorizationManifest::letsProviderRemove));
    }

    public boolean active() {
        return delegation.active();
    }
}
