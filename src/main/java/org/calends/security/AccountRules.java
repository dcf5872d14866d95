package org.calends.security;

import java.util.regex.Pattern;
import org.calends.security.SecuritySettings.AccountSettings;

/** What must be said about somebody before they may log in: a slip must not make them see what is not theirs. */
final class AccountRules {

    /** As the engine takes it for an id, too. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    private static final Pattern HASH = Pattern.compile("(\\{bcrypt})?\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    private AccountRules() {}

    static void check(CurrentUser user) {
        var name = user.name();
        var publisher = user.publisher();
        var forPublisher = publisher != null && !publisher.isBlank();
        require(NAME.matcher(name).matches(), name, "has a name with signs other than letters, digits and . _ @ -");
        require(user.role() != Role.SYSTEM, name, "has the role SYSTEM, which is the engine's own");
        require(
                (user.role() == Role.PUBLISHER) == forPublisher,
                name,
                "must name a publisher if, and only if, its role is PUBLISHER");
        require(
                (user.role() == Role.RESELLER) == (user.reseller() != null),
                name,
                "must name a reseller (a tenant id) if, and only if, its role is RESELLER");
    }

    static void checkHash(AccountSettings account) {
        require(
                HASH.matcher(account.passwordHash()).matches(),
                account.username(),
                "has a password-hash that is no bcrypt hash");
    }

    private static void require(boolean met, String name, String otherwise) {
        if (!met) {
            throw new UnsafeSetup(
                    "The account %s %s.".formatted(name, otherwise), "Correct it in calends.security.accounts.");
        }
    }
}
