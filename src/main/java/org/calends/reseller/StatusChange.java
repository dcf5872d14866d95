package org.calends.reseller;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of what happened to a tenant's status in the program; entries are added and never changed.
 *
 * @param actor the login name of who changed it
 * @param reason why it was suspended; null with every other status
 * @param note what else there is to say
 */
public record StatusChange(
        UUID tenantId,
        Instant at,
        String actor,
        Origin origin,
        ProgramStatus status,
        @Nullable SuspensionReason reason,
        @Nullable String note) {

    /** What brought a change about; a decision is never undone by the file that is read at each start. */
    public enum Origin {
        /** The reseller file of the installation. */
        FILE,
        /** An operator, by a call or by an import. */
        HAND,
        /** The criteria of the program (R35). */
        CRITERIA
    }
}
