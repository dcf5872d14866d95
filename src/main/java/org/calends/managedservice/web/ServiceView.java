package org.calends.managedservice.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.calends.api.Spelling;
import org.calends.catalog.Plan;
import org.calends.managedservice.ManagedServiceOffer;
import org.calends.managedservice.ManagedServiceOffers;
import org.jspecify.annotations.Nullable;

/**
 * Where a managed service stands, and the manifests of its plans.
 *
 * @param note why it was sent back last
 */
@Schema(name = "ManagedServiceView")
record ServiceView(String product, String state, @Nullable String note, List<PlanManifests> plans) {

    /**
     * @param written the version that waits for publication, if one does
     * @param published the version that customers accept now, if there is one
     */
    @Schema(name = "ManagedServicePlan")
    record PlanManifests(
            String id,
            String name,
            String state,
            String visibility,
            @Nullable String written,
            @Nullable String published) {}

    static ServiceView of(ManagedServiceOffer offer, ManagedServiceOffers offers) {
        return new ServiceView(
                offer.product(),
                Spelling.of(offer.state()),
                offer.note(),
                offers.product(offer.product()).plans().stream()
                        .map(plan -> manifests(offer.product(), plan, offers))
                        .toList());
    }

    private static PlanManifests manifests(String product, Plan plan, ManagedServiceOffers offers) {
        var published = offers.published(product, plan.id());
        return new PlanManifests(
                plan.id(),
                plan.name(),
                Spelling.of(plan.state()),
                Spelling.of(plan.visibility()),
                offers.written(product, plan.id())
                        .map(manifest -> manifest.version().toString())
                        .orElse(null),
                published.isEmpty()
                        ? null
                        : published.get(0).manifest().version().toString());
    }
}
