package org.calends.dashboard.incidents;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a retry or a skip, incident by incident.
 *
 * @param action "retry" or "skip", the end of a message's key
 */
record Tried(String action, List<Result> results) implements Serializable {

    /**
     * One incident.
     *
     * @param title of its offer; empty where it concerns none
     * @param refusal null when it was done; empty when somebody was faster
     */
    record Result(
            String title,
            @Nullable String offer,
            @Nullable Integer batch,
            @Nullable String refusal) implements Serializable {

        public boolean done() {
            return refusal == null;
        }
    }

    public long done() {
        return results.stream().filter(Result::done).count();
    }
}
