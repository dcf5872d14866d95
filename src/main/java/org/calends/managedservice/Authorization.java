package org.calends.managedservice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One role for one principal (C35).
 *
 * @param eligibility null for who has the role all the time
 * @param assignable what a role that gives roles may give, and only to managed identities (C37)
 */
public record Authorization(
        Principal principal, Role role, @Nullable Eligibility eligibility, List<Role> assignable) {

    public AccessType access() {
        return eligibility == null ? AccessType.ACTIVE : AccessType.ELIGIBLE;
    }
}
