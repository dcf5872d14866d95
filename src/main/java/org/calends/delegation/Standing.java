package org.calends.delegation;

import org.calends.managedservice.AuthorizationManifest;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.PublishedManifest;
import org.calends.managedservice.ServiceOverview;
import org.jspecify.annotations.Nullable;

/**
 * A delegation, and what can come next.
 *
 * @param update the version that waits for the customer's consent (C42); null when none does
 * @param removableByProvider whether the provider may give it back by itself (C38)
 */
public record Standing(Delegation delegation, @Nullable ManifestVersion update, boolean removableByProvider) {

    static Standing of(Delegation delegation, ServiceOverview service) {
        var manifests = service.manifests(delegation.plan());
        var update = manifests
                .inForce()
                .map(AuthorizationManifest::version)
                .filter(newest -> delegation.active() && newest.compareTo(delegation.version()) > 0);
        return new Standing(
                delegation,
                update.orElse(null),
                delegation.active()
                        && manifests.published().stream()
                                .map(PublishedManifest::manifest)
                                .filter(manifest -> manifest.version().equals(delegation.version()))
                                .anyMatch(AuthorizationManifest::letsProviderRemove));
    }

    public boolean active() {
        return delegation.active();
    }
}
