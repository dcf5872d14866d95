package org.calends.dashboard.services;

import java.util.List;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.managedservice.PlanManifests;
import org.calends.managedservice.ServiceOverview;

/**
 * A managed service as the list shows it.
 *
 * @param delegations how many customers' delegations are in force
 */
record ServiceRow(ServiceOverview service, long delegations) {

    /** A plan with its manifests. */
    record PlanRow(Plan plan, PlanManifests manifests) {

        public String name() {
            return plan.name().isEmpty() ? plan.id() : plan.name();
        }
    }

    public Product product() {
        return service.product();
    }

    public ServiceTone tone() {
        return ServiceTone.of(service.offer().state());
    }

    public String planName(String id) {
        return service.product().plan(id).map(Plan::name).orElse(id);
    }

    public List<PlanRow> plans() {
        return service.product().plans().stream()
                .map(plan -> new PlanRow(plan, service.manifests(plan.id())))
                .toList();
    }
}
