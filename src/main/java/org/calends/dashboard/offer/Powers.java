package org.calends.dashboard.offer;

import org.calends.security.Role;

/**
 * What somebody may do with an offer, so that its page shows no button that would be refused (ADR 27).
 *
 * @param write drafting and cloning, which is the publisher's alone
 * @param withdraw an operator may, too
 * @param operate what went wrong on the way, which is the operators' alone
 * @param inspect to see what went wrong there
 */
record Powers(boolean write, boolean withdraw, boolean operate, boolean inspect) {

    static Powers of(Role role) {
        boolean publisher = role == Role.PUBLISHER;
        boolean operator = role == Role.OPERATOR;
        return new Powers(publisher, publisher || operator, operator, operator || role == Role.ADMIN);
    }
}
