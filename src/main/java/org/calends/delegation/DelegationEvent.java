package org.calends.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a delegation.
 *
 * @param actor whose account it was
 * @param onBehalfOf who of the customer decided; null when the provider did
 */
public record DelegationEvent(
        Instant at,
        String actor,
        Kind kind,
        String version,
        @Nullable String onBehalfOf) {

    public enum Kind {
        ACCEPTED,
        UPDATED,
        REMOVED
    }
}
