package org.calends.delegation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has agreed to, as it is told, right or wrong.
 *
 * @param customer its tenant
 * @param version of the manifest that it has read; what is not the newest is refused
 */
public record SentAcceptance(
        @Nullable String product,
        @Nullable String plan,
        @Nullable String version,
        @Nullable String customer,
        @Nullable Person acceptedBy,
        @Nullable List<@Nullable SentScope> scopes) {

    /** @param resourceGroup left out for the whole subscription */
    public record SentScope(
            @Nullable String subscription, @Nullable String resourceGroup) {}

    /** Who decided for the customer. */
    public record Person(@Nullable String name, @Nullable String email) {}
}
