package org.calends.managedservice;

import java.util.UUID;

/**
 * A role that comes with the cloud; customers' own roles are not known here (C37).
 *
 * @param dataActions whether it reaches into the data, not only the resources
 * @param grantsAccess whether it may change who has access to what
 */
public record Role(UUID id, String name, boolean dataActions, boolean grantsAccess) {

    private static final UUID OWNER = UUID.fromString("8e3af657-a8ff-443c-a75c-2fe8c4bcb635");
    private static final UUID USER_ACCESS_ADMINISTRATOR = UUID.fromString("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9");
    private static final UUID REMOVES_DELEGATION = UUID.fromString("91c1777a-f3dc-4fae-b103-61d183457e46");

    boolean isOwner() {
        return id.equals(OWNER);
    }

    /** May be delegated only to give certain other roles to managed identities (C37). */
    public boolean assignsRoles() {
        return id.equals(USER_ACCESS_ADMINISTRATOR);
    }

    /** Whoever has it may give the delegation back (C38). */
    public boolean removesDelegation() {
        return id.equals(REMOVES_DELEGATION);
    }

    /** Whether a customer may delegate it without more ado (C37). */
    public boolean delegable() {
        return !dataActions && !grantsAccess;
    }
}
