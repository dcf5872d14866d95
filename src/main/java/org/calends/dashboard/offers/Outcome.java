package org.calends.dashboard.offers;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an action, offer by offer.
 *
 * @param undo whether deleted drafts can be brought back for a while
 */
record Outcome(String action, List<Result> results, boolean undo) implements Serializable {

    /**
     * One offer: done, or refused with a reason.
     *
     * @param draft the id of what was drafted from it
     */
    record Result(
            String id,
            String name,
            @Nullable String refusal,
            @Nullable String draft) implements Serializable {

        public boolean done() {
            return refusal == null;
        }
    }

    public long done() {
        return results.stream().filter(Result::done).count();
    }
}
