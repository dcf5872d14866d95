package org.calends.security;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking. A publisher's people belong to one publisher, a reseller's to one tenant; nobody else belongs to either.
 *
 * @param name the login name, which the history of an offer shows as the actor
 */
public record CurrentUser(
        String name,
        Role role,
        @Nullable String publisher,
        @Nullable UUID reseller) implements Serializable {

    /** The engine's own threads, where nobody is logged in. */
    public static final CurrentUser SYSTEM = new CurrentUser("calends", Role.SYSTEM, null, null);

    /** Somebody who can be asked who they are; every principal of ours is one. */
    public interface Known {
        CurrentUser currentUser();
    }

    public static CurrentUser get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Known known
                ? known.currentUser()
                : SYSTEM;
    }

    /** The publisher whose offers this user works on. */
    public String requirePublisher() {
        if (publisher == null) {
            throw new AccessDeniedException("Only a publisher's people may do this.");
        }
        return publisher;
    }

    /** The reseller whose margins this user sees. */
    public UUID requireReseller() {
        if (reseller == null) {
            throw new AccessDeniedException("Only a reseller's people may do this.");
        }
        return reseller;
    }

    /** The offers this user may see: a publisher's own, or all of them. */
    public OfferScope offerScope() {
        return switch (role) {
            case PUBLISHER -> new OfferScope(requirePublisher());
            case OPERATOR, ADMIN, SYSTEM -> OfferScope.ALL;
            case RESELLER -> throw new AccessDeniedException("Resellers see margins, never private offers.");
        };
    }
}
