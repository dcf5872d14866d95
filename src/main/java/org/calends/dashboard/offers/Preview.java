package org.calends.dashboard.offers;

import java.util.ArrayList;
import java.util.List;

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

    public int chosen() {
        return able.size() + skipped.size();
    }
}
