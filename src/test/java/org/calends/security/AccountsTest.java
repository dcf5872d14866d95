package org.calends.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.calends.security.SecuritySettings.AccountSettings;
import org.calends.security.SecuritySettings.OidcSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an account must say before anybody logs in. */
class AccountsTest {

    private static final OidcSettings NO_PROVIDER =
            new OidcSettings(null, null, null, "name", "role", "publisher", "reseller");

    @Test
    void refusesAccountsThatDoNotSayWhoseTheyAre() {
        refuses(account("mara", Role.PUBLISHER, null, null));
        refuses(account("mara", Role.PUBLISHER, " ", null));
        refuses(account("rhea", Role.RESELLER, null, null));
        refuses(account("otto", Role.OPERATOR, "halden", null));
        refuses(account("ada", Role.ADMIN, null, UUID.randomUUID()));
        refuses(account("robot", Role.SYSTEM, null, null));
        refuses(account("a b", Role.ADMIN, null, null));
    }

    @Test
    void refusesPasswordsThatAreNotHashedAndNamesThatAreTaken() {
        refuses(new AccountSettings("ada", null, null, Role.ADMIN, null, null, "{noop}secret"));
        refuses(account("ada", Role.ADMIN, null, null), account("ada", Role.OPERATOR, null, null));
    }

    private static void refuses(AccountSettings... accounts) {
        var settings = new SecuritySettings(List.of(accounts), null, NO_PROVIDER);
        assertThatThrownBy(() -> new Accounts(settings)).isInstanceOf(UnsafeSetup.class);
    }

    private static AccountSettings account(
            String name, Role role, @Nullable String publisher, @Nullable UUID reseller) {
        return new AccountSettings(name, null, null, role, publisher, reseller, "{bcrypt}$2a$10$" + "a".repeat(53));
    }
}
