package org.calends.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody without an account whose link says what may be done. Who happens to be logged in in the same browser plays no part,
 * so whoever lets a bearer act has to see to it that it is only what the link is for.
 */
public final class LinkBearer {

    private static final CurrentUser BEARER = new CurrentUser("link", Role.SYSTEM, null, null);

    private LinkBearer() {}

    public static <T> T acting(Supplier<T> task) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        CurrentUser.Known bearer = () -> BEARER;
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return task.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void act(Runnable task) {
        acting(() -> {
            task.run();
            return true;
        });
    }
}
