package org.calends.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Refuses to start an installation that nobody administers, or whose passwords everybody knows. */
@Component
class SetupGuard implements InitializingBean {

    private static final String DEMO_PASSWORD = "calends";
    private static final String HOW_TO_HASH = """
            Set one of
              calends.security.admin-password-hash   a bcrypt hash: the password of the account "admin"
              calends.security.oidc.issuer           an OpenID provider to log in with
            A hash is made by: java -jar calends.jar --hash-password   (it asks for the password)
            To look around with sample data instead: --spring.profiles.active=demo""";

    private final SecuritySettings settings;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Environment environment;

    SetupGuard(SecuritySettings settings, Accounts accounts, PasswordEncoder passwords, Environment environment) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        if (Arrays.asList(environment.getActiveProfiles()).contains("demo")) {
            requireLoopback(environment.getProperty("server.address"));
        } else {
            requireAdministrator();
        }
    }

    private void requireAdministrator() {
        var administrators = accounts.all().stream()
                .filter(account -> account.person().role() == Role.ADMIN)
                .toList();
        if (administrators.isEmpty() && !settings.oidc().configured()) {
            throw new UnsafeSetup("Nobody could administer Calends.", HOW_TO_HASH);
        }
        if (administrators.stream().anyMatch(admin -> passwords.matches(DEMO_PASSWORD, admin.getPassword()))) {
            throw new UnsafeSetup("An administrator has the demo's password, which everybody knows.", HOW_TO_HASH);
        }
    }

    private static void requireLoopback(@Nullable String address) {
        try {
            if (address == null || !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new UnsafeSetup(
                        "The demo has passwords that everybody knows, so it must listen on loopback only.",
                        "Set server.address=127.0.0.1, or leave the profile demo.");
            }
        } catch (UnknownHostException e) {
            throw new UnsafeSetup(
                    "The server.address %s is unknown.".formatted(address), "Set server.address=127.0.0.1.");
        }
    }
}
