package org.calends.security;

import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking, in tests without HTTP. Whoever logs somebody in also logs out. */
public final class LoggedIn {

    private LoggedIn() {}

    public static void asReseller(UUID tenant) {
        as(new CurrentUser("rhea", Role.RESELLER, null, tenant));
    }

    public static void asPublisher(String publisher) {
        as(new CurrentUser("mara", Role.PUBLISHER, publisher, null));
    }

    public static void asOperator() {
        as(new CurrentUser("otto", Role.OPERATOR, null, null));
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }

    private static void as(CurrentUser user) {
        CurrentUser.Known principal = () -> user;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}
