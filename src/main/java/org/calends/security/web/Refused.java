package org.calends.security.web;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.calends.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.GrantedAuthority;

/** Tells somebody at the door of a call whom it is meant for, and as whom he came. */
final class Refused {

    private static final String ROLE = "ROLE_";

    private Refused() {}

    static String words(AccessDeniedException why) {
        if (why instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision) {
            var user = CurrentUser.get();
            return "This is for the role %s; you are logged in as %s, with the role %s."
                    .formatted(roles(decision), user.name(), word(user.role().name()));
        }
        return "Your account may not do this.";
    }

    private static String roles(AuthorityAuthorizationDecision decision) {
        return decision.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(authority -> word(authority.substring(ROLE.length())))
                .sorted()
                .collect(joining(" or "));
    }

    private static String word(String role) {
        return role.toLowerCase(Locale.ROOT);
    }
}
