package org.calends.catalog;

import static org.calends.catalog.PricingModel.BYOL;
import static org.calends.catalog.PricingModel.FLAT_RATE;
import static org.calends.catalog.PricingModel.PER_USER;
import static org.calends.catalog.PricingModel.USAGE;

import java.util.Set;

/** The kinds of product on the marketplace, and how the plans of each may be charged for (C2, C3, C12). */
public enum OfferType {
    SAAS(FLAT_RATE, PER_USER),
    AZURE_VM(USAGE, BYOL),
    /** A managed application at a flat rate, or a template that costs nothing. */
    AZURE_APPLICATION(FLAT_RATE, BYOL),
    /** The publisher bills its customers itself (C31), hence never a line of a private offer (C43). */
    MANAGED_SERVICE(BYOL),
    AZURE_CONTAINER(BYOL),
    IOT_EDGE_MODULE(BYOL),
    CONSULTING_SERVICE,
    DYNAMICS_365,
    POWER_BI_APP;

    private final Set<PricingModel> pricingModels;

    OfferType(PricingModel... pricingModels) {
        this.pricingModels = Set.of(pricingModels);
    }

    /** How plans of this kind may be charged for; a kind without any has no plans (C3). */
    public Set<PricingModel> pricingModels() {
        return pricingModels;
    }

    public boolean hasPlans() {
        return !pricingModels.isEmpty();
    }

    /** Whether the marketplace bills it, so that a margin can be granted (R11). */
    public boolean transactable() {
        return pricingModels.stream().anyMatch(model -> model != BYOL);
    }
}
