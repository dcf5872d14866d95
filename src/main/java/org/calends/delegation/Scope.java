package org.calends.delegation;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a customer has (C32).
 *
 * @param resourceGroup null for the whole subscription
 */
public record Scope(UUID subscription, @Nullable String resourceGroup) {

    /** Names of resource groups differ by more than the case of their letters. */
    boolean sameAs(Scope other) {
        return subscription.equals(other.subscription) && folded(resourceGroup).equals(folded(other.resourceGroup));
    }

    private static String folded(@Nullable String group) {
        return group == null ? "" : group.toLowerCase(Locale.ROOT);
    }
}
