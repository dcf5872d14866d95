package org.calends.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.calends.security.SecuritySettings.AccountSettings;
import org.calends.security.SecuritySettings.OidcSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Which installations start at all. */
class SetupGuardTest {

    private final Passwords passwords = new Passwords();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refusesAnInstallationThatNobodyAdministers() throws IOException {
        var operator =
                new AccountSettings("otto", null, null, Role.OPERATOR, null, null, PasswordsTest.hashOf("secret"));

        assertThatThrownBy(() -> start(settings(null, null, operator)))
                .isInstanceOfSatisfying(
                        UnsafeSetup.class,
                        refusal -> assertThat(refusal.remedy())
                                .contains("calends.security.admin-password-hash", "--hash-password", "oidc.issuer"));
    }

    @Test
    void startsWithAnAdministratorOrAnOpenIdProvider() throws IOException {
        start(settings(PasswordsTest.hashOf("secret"), null));
        start(settings(null, "https://login.example"));
        start(settings(
                null,
                null,
                new AccountSettings("ada", null, null, Role.ADMIN, null, null, PasswordsTest.hashOf("secret"))));
    }

    @Test
    void refusesTheDemosPasswordForAnAdministrator() throws IOException {
        var hash = PasswordsTest.hashOf("calends");

        assertThatThrownBy(() -> start(settings(hash, null)))
                .isInstanceOf(UnsafeSetup.class)
                .hasMessageContaining("everybody knows");
    }

    @Test
    void letsTheDemoListenOnLoopbackOnly() {
        environment.setActiveProfiles("demo");

        environment.setProperty("server.address", "127.0.0.1");
        start(settings(null, null));
        environment.setProperty("server.address", "0.0.0.0");
        assertThatThrownBy(() -> start(settings(null, null))).isInstanceOf(UnsafeSetup.class);
        environment.setProperty("server.address", "no.such.host.invalid");
        assertThatThrownBy(() -> start(settings(null, null))).isInstanceOf(UnsafeSetup.class);
    }

    private void start(SecuritySettings settings) {
        new SetupGuard(settings, new Accounts(settings), passwords.passwordEncoder(), environment).afterPropertiesSet();
    }

    private static SecuritySettings settings(
            @Nullable String adminHash, @Nullable String issuer, AccountSettings... accounts) {
        var oidc = new OidcSettings(issuer, null, null, "name", "role", "publisher", "reseller");
        return new SecuritySettings(List.of(accounts), adminHash, oidc);
    }
}
