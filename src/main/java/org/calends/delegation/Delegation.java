package org.calends.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.managedservice.ManifestVersion;

/**
 * A plan of a managed service that a customer has accepted for some of its subscriptions and resource groups.
 *
 * @param version of the manifest to which the customer has agreed; a newer one waits for its consent (C42)
 * @param acceptedBy who agreed for the customer first, as was told
 */
public record Delegation(
        UUID id,
        String product,
        String plan,
        UUID customer,
        ManifestVersion version,
        DelegationState state,
        Instant acceptedAt,
        String acceptedBy,
        List<Scope> scopes) {

    Delegation covering(List<Scope> others) {
        return new Delegation(id, product, plan, customer, version, state, acceptedAt, acceptedBy, others);
    }

    boolean active() {
        return state == DelegationState.ACTIVE;
    }
}
