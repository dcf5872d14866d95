package org.calends.managedservice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a managed service, and who did it. */
public record ServiceEvent(
        Instant at, String actor, Kind kind, @Nullable String note) {

    public enum Kind {
        SUBMITTED,
        PUBLISHED,
        SENT_BACK,
        UPDATE_SUBMITTED,
        UPDATE_PUBLISHED,
        UPDATE_SENT_BACK,
        STOPPED
    }
}
