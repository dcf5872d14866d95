package org.calends.dashboard.offers;

import org.calends.security.Role;

/**
 * What somebody may do with offers, so that a page shows no button that would be refused (ADR 27).
 *
 * @param write drafting, cloning and deleting, which is the publisher's alone
 * @param withdraw an operator may, too
 */
record Acting(boolean write, boolean withdraw) {

    static Acting of(Role role) {
        return new Acting(role == Role.PUBLISHER, role == Role.PUBLISHER || role == Role.OPERATOR);
    }
}
