package org.calends.dashboard.incidents;

import java.util.Objects;
import org.calends.privateoffer.OfferSummary;
import org.calends.workflow.incident.StuckStep;
import org.jspecify.annotations.Nullable;

/**
 * One incident as the desk shows it.
 *
 * @param offer null where it concerns no offer, but the house
 */
record IncidentRow(StuckStep stuck, @Nullable OfferSummary offer) {

    public String step() {
        return Objects.requireNonNullElse(stuck.activity(), "");
    }

    public String message() {
        return Objects.requireNonNullElse(stuck.message(), "");
    }

    /** Only a batch can be left out: the offer cannot go on without a step of its own (R36). */
    public boolean canBeSkipped() {
        return stuck.batch() != null;
    }

    /** Its place among the likes of it; as it stands in an address. */
    String cause() {
        return Integer.toHexString(Objects.hash(step(), message()));
    }

    /** By what people know it. */
    String title() {
        return offer == null ? Objects.requireNonNullElse(stuck.offer(), "") : offer.name();
    }
}
