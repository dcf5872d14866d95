package org.calends.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody is to the marketplace. */
public enum Role {
    /** Works for one publisher: drafts, submits and withdraws its private offers. */
    PUBLISHER,
    /** Runs the marketplace: watches processes, mends incidents, decides what was refused. */
    OPERATOR,
    /** Works for one cloud reseller: sees the margins extended to it. */
    RESELLER,
    /** Runs the installation. */
    ADMIN,
    /** The engine itself, when nobody asked. */
    SYSTEM;

    /** As Spring Security names it. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }
}
