package org.calends.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.security.SecuritySettings.AccountSettings;
import org.calends.security.SecuritySettings.OidcSettings;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who somebody from the OpenID provider is here. */
class OidcLoginTest {

    private static final OidcSettings SETTINGS =
            new OidcSettings("https://login.example", "calends", "secret", "name", "roles", "publisher", "tenant");
    private static final AccountSettings ADA =
            new AccountSettings("ada", null, null, Role.ADMIN, null, null, "$2a$10$" + "a".repeat(53));

    private final People people = new People(new Accounts(new SecuritySettings(List.of(ADA), null, SETTINGS)));
    private final OidcLogin login = new OidcLogin(SETTINGS, people);

    @Test
    void readsTheRoleAndThePublisherFromTheClaims() {
        var mara = logIn(Map.of("name", "mara@halden", "roles", List.of("staff", "publisher"), "publisher", "halden"));

        assertThat(mara).isEqualTo(new CurrentUser("mara@halden", Role.PUBLISHER, "halden", null));
    }

    @Test
    void readsTheTenantOfAReseller() {
        var tenant = UUID.randomUUID();

        assertThat(logIn(Map.of("name", "rhea", "roles", "RESELLER", "tenant", tenant.toString()))
                        .requireReseller())
                .isEqualTo(tenant);
    }

    @Test
    void letsTheHouseKnowWhoCame() {
        logIn(Map.of("name", "otto", "roles", "operator", "email", "otto@example.org"));

        assertThat(people.all()).extracting(Person::name).containsExactly("ada", "otto");
        assertThat(people.find("otto")).extracting(Person::email).isEqualTo("otto@example.org");
    }

    @Test
    void turnsAwayWhoIsNobodyHere() {
        refuses(Map.of("name", "x"));
        refuses(Map.of("name", "x", "roles", "system"));
        refuses(Map.of("name", "x", "roles", "publisher"));
        refuses(Map.of("name", "x", "roles", "reseller", "tenant", "not-a-uuid"));
        refuses(Map.of("name", "x", "roles", "operator", "publisher", "halden"));
        refuses(Map.of("roles", "operator"));
        refuses(Map.of("name", "${x}", "roles", "operator"));
    }

    @Test
    void turnsAwayWhoUsesTheNameOfAnAccount() {
        refuses(Map.of("name", "ada", "roles", "operator"));
    }

    private void refuses(Map<String, Object> claims) {
        assertThatThrownBy(() -> logIn(claims)).isInstanceOf(OAuth2AuthenticationException.class);
    }

    private CurrentUser logIn(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", "1");
        var token = new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), all);
        return ((CurrentUser.Known) login.know(new DefaultOidcUser(List.of(), token))).currentUser();
    }
}
