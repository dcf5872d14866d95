package org.calends.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calends.security.SecuritySettings.AccountSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of the configuration. There is no way to make one at run time. */
@Component
class Accounts {

    private final Map<String, Account> byName = new TreeMap<>();

    Accounts(SecuritySettings settings) {
        settings.accounts().forEach(this::add);
        var hash = settings.adminPasswordHash();
        if (hash != null && !hash.isBlank()) {
            add(new AccountSettings("admin", "Administrator", null, Role.ADMIN, null, null, hash));
        }
    }

    private void add(AccountSettings settings) {
        var user = new CurrentUser(settings.username(), settings.role(), settings.publisher(), settings.reseller());
        AccountRules.check(user);
        AccountRules.checkHash(settings);
        var displayName = settings.displayName() != null ? settings.displayName() : settings.username();
        var account = new Account(new Person(user, displayName, settings.email()), settings.passwordHash());
        if (byName.put(settings.username(), account) != null) {
            throw new UnsafeSetup("Two accounts are called %s.".formatted(settings.username()), "Rename one of them.");
        }
    }

    @Nullable
    Account find(String name) {
        return byName.get(name);
    }

    Collection<Account> all() {
        return List.copyOf(byName.values());
    }

    /** For Spring Security. */
    UserDetails load(String name) {
        var account = find(name);
        if (account == null) {
            throw new UsernameNotFoundException("no such account");
        }
        return account;
    }
}
