package org.calends.privateoffer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a submitted offer is for one reseller.
 *
 * @param reason why it failed, as the rest of a sentence that starts with the name
 */
public record ResellerPublication(
        UUID tenantId,
        String name,
        Publication state,
        @Nullable String reason,
        Instant since) {}
