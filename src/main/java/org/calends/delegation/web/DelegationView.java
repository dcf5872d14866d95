package org.calends.delegation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.delegation.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has delegated.
 *
 * @param version to which the customer has agreed
 * @param update the version that waits for its consent, if one does
 * @param removableByProvider whether the provider may give it back by itself
 */
record DelegationView(
        UUID id,
        String product,
        String plan,
        UUID customer,
        String state,
        String version,
        @Nullable String update,
        boolean removableByProvider,
        Instant acceptedAt,
        String acceptedBy,
        List<DelegatedScope> scopes) {

    /** @param resourceGroup left out for the whole subscription */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DelegatedScope(UUID subscription, @Nullable String resourceGroup) {}

    static DelegationView of(Standing standing) {
        var delegation = standing.delegation();
        var update = standing.update();
        return new DelegationView(
                delegation.id(),
                delegation.product(),
                delegation.plan(),
                delegation.customer(),
                Spelling.of(delegation.state()),
                delegation.version().toString(),
                update == null ? null : update.toString(),
                standing.removableByProvider(),
                delegation.acceptedAt(),
                delegation.acceptedBy(),
                delegation.scopes().stream()
                        .map(scope -> new DelegatedScope(scope.subscription(), scope.resourceGroup()))
                        .toList());
    }
}
