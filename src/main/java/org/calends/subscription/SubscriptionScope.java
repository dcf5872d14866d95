package org.calends.subscription;

import java.util.UUID;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Whose subscriptions somebody may see; it is handed down to the SQL.
 *
 * @param reseller the only reseller, or null for any
 * @param publisher the only publisher of what is subscribed to, or null for any
 */
record SubscriptionScope(@Nullable UUID reseller, @Nullable String publisher) {

    static SubscriptionScope of(CurrentUser user) {
        return switch (user.role()) {
            case RESELLER -> new SubscriptionScope(user.requireReseller(), null);
            case PUBLISHER -> new SubscriptionScope(null, user.requirePublisher());
            case OPERATOR, ADMIN, SYSTEM -> new SubscriptionScope(null, null);
        };
    }

    /** Of one reseller alone; a reseller asks for no other's. */
    SubscriptionScope within(UUID one) {
        if (reseller != null && !reseller.equals(one)) {
            throw new NotFound("Reseller " + one);
        }
        return new SubscriptionScope(one, publisher);
    }
}
