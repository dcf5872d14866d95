package org.calends.dashboard.offers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an action will do with the chosen offers, before it does: those that it can be done with, and why not the others. */
record Preview(BulkAction action, List<OfferRow> able, List<Skipped> skipped) {

    /** An offer that is left out; the reason is the end of a message's key. */
    record Skipped(OfferRow row, String reason) {}

    static Preview of(BulkAction action, List<OfferRow> chosen) {
        var able = new ArrayList<OfferRow>();
        var skipped = new ArrayList<Skipped>();
        for (var row : chosen) {
            var obstacle = action.obstacle(row);
            if (obstacle == null) {
                able.add(row);
            } else {
                skipped.add(new Skipped(row, obstacle));
            }
        }
        return new Preview(action, able, skipped);
    }

    /** What a clone would be called; null unless just one is made, which may have another name. */
    public @Nullable String copyName() {
        return action == BulkAction.CLONE && able.size() == 1
                ? BulkActions.copyName(able.get(0).offer().name())
                : null;
    }

    public int chosen() {
        return able.size() + skipped.size();
    }
}
