package org.calends.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.calends.security.SecuritySettings.OidcSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads from the OpenID provider's claims who somebody is here; who is nobody here is not let in. */
final class OidcLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider = new OidcUserService();
    private final OidcSettings settings;
    private final People people;

    OidcLogin(OidcSettings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return know(provider.loadUser(request));
    }

    OidcUser know(OidcUser user) {
        try {
            var person = read(user);
            people.welcome(person);
            return new OidcPerson(person, user);
        } catch (UnsafeSetup | IllegalArgumentException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("nobody_here"), String.valueOf(e.getMessage()), e);
        }
    }

    private Person read(OidcUser user) {
        var name = text(user, settings.usernameClaim());
        var publisher = text(user, settings.publisherClaim());
        var reseller = text(user, settings.resellerClaim());
        var tenant = reseller == null ? null : UUID.fromString(reseller);
        if (name == null || people.hasAccount(name)) {
            throw new IllegalArgumentException("no name, or one that an account here has");
        }
        var current = new CurrentUser(name, roleOf(user), publisher, tenant);
        AccountRules.check(current);
        return new Person(current, user.getFullName() != null ? user.getFullName() : name, user.getEmail());
    }

    /** The claim is a text or a list of texts; the first that is a role of ours counts. */
    private Role roleOf(OidcUser user) {
        Object claim = user.getClaim(settings.roleClaim());
        var candidates = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        for (Role role : List.of(Role.ADMIN, Role.OPERATOR, Role.PUBLISHER, Role.RESELLER)) {
            if (candidates.stream()
                    .anyMatch(c -> role.name().equals(String.valueOf(c).toUpperCase(Locale.ROOT)))) {
                return role;
            }
        }
        throw new IllegalArgumentException("the claim " + settings.roleClaim() + " names no role");
    }

    private static @Nullable String text(OidcUser user, String claim) {
        return user.getClaim(claim) instanceof String text && !text.isBlank() ? text : null;
    }
}
