package org.calends.security;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may log in, as {@code calends.security} in the configuration says it.
 *
 * @param adminPasswordHash gives the account {@code admin} a password
 */
@ConfigurationProperties("calends.security")
record SecuritySettings(
        @DefaultValue List<AccountSettings> accounts,
        @Nullable String adminPasswordHash,
        @DefaultValue OidcSettings oidc) {

    /** An account; a publisher's person names the publisher, a reseller's the tenant. */
    record AccountSettings(
            String username,
            @Nullable String displayName,
            @Nullable String email,
            Role role,
            @Nullable String publisher,
            @Nullable UUID reseller,
            String passwordHash) {}

    /** An OpenID provider to log in with, and the claims that say who somebody is here. */
    record OidcSettings(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @DefaultValue("preferred_username") String usernameClaim,
            @DefaultValue("calends_role") String roleClaim,
            @DefaultValue("calends_publisher") String publisherClaim,
            @DefaultValue("calends_reseller") String resellerClaim) {

        boolean configured() {
            return issuer != null && !issuer.isBlank();
        }
    }
}
