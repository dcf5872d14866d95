package org.calends.managedservice;

import org.calends.catalog.Plan;
import org.calends.problem.Refusal;

/** Somebody else has written the manifest meanwhile. */
public class StaleManifest extends Refusal {

    private StaleManifest(Plan plan) {
        super(
                Kind.STALE,
                "stale-version",
                "The manifest of “%s” has been written by somebody else meanwhile. Read it again."
                        .formatted(plan.name()));
    }

    static void refuse(Plan plan, int current, int expected) {
        if (current != expected) {
            throw new StaleManifest(plan);
        }
    }
}
