package org.calends.managedservice;

import java.util.List;
import java.util.UUID;

/**
 * Who of the provider may do what in the subscriptions of everybody who accepts the plan (C34, C39).
 *
 * @param managingTenant the provider's
 */
public record AuthorizationManifest(ManifestVersion version, UUID managingTenant, List<Authorization> authorizations) {

    /** Whether the provider may give a delegation back by itself (C38). */
    public boolean letsProviderRemove() {
        return authorizations.stream()
                .anyMatch(authorization -> authorization.role().removesDelegation());
    }

    /** The same rights under another version are no change. */
    boolean grantsTheSameAs(AuthorizationManifest other) {
        return managingTenant.equals(other.managingTenant) && authorizations.equals(other.authorizations);
    }
}
