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

    public static final String EXAMPLE = """
            {"product": "fernhill-watch", "plan": "gold", "version": "1.0.0",
             "customer": "5a000000-0000-4000-8000-00000000c001",
             "acceptedBy": {"name": "Eva Lind", "email": "eva@acme.example"},
             "scopes": [{"subscription": "5a000000-0000-4000-8000-00000000d001"},
                        {"subscription": "5a000000-0000-4000-8000-00000000d002", "resourceGroup": "production"}]}""";

    /** @param resourceGroup left out for the whole subscription */
    public record SentScope(
            @Nullable String subscription, @Nullable String resourceGroup) {}

    /** Who decided for the customer. */
    public record Person(@Nullable String name, @Nullable String email) {}
}
