package org.calends.managedservice;

import java.util.Map;
import org.calends.catalog.Product;

/**
 * A managed service with all that there is to tell of it.
 *
 * @param manifests by plan
 */
public record ServiceOverview(Product product, ManagedServiceOffer offer, Map<String, PlanManifests> manifests) {

    public PlanManifests manifests(String plan) {
        return manifests.getOrDefault(plan, PlanManifests.NONE);
    }
}
