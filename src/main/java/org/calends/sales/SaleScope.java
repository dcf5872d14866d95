package org.calends.sales;

import java.util.UUID;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose sales somebody may see; it is handed down to the SQL.
 *
 * @param reseller the only reseller that may have sold, or null for any
 * @param publisher the only publisher whose products may have been sold, or null for any
 */
record SaleScope(@Nullable UUID reseller, @Nullable String publisher) {

    static SaleScope of(CurrentUser user) {
        return user.role() == Role.RESELLER
                ? new SaleScope(user.requireReseller(), null)
                : new SaleScope(null, user.offerScope().publisher());
    }
}
