package org.calends.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, here or with the identity provider.
 *
 * @param email where mails reach them; null when nobody told
 */
public record Person(
        CurrentUser user, String displayName, @Nullable String email) implements Serializable {

    public String name() {
        return user.name();
    }

    public Role role() {
        return user.role();
    }
}
