package org.calends.catalog;

/** The kinds of product on the marketplace, and which of them the marketplace bills, so that a margin can be granted (R11). */
public enum OfferType {
    SAAS(true),
    AZURE_VM(true),
    AZURE_APPLICATION(true),
    /** The publisher bills its customers itself (C31), hence never a line of a private offer (C43). */
    MANAGED_SERVICE(false),
    AZURE_CONTAINER(false),
    IOT_EDGE_MODULE(false),
    CONSULTING_SERVICE(false),
    DYNAMICS_365(false),
    POWER_BI_APP(false);

    private final boolean transactable;

    OfferType(boolean transactable) {
        this.transactable = transactable;
    }

    public boolean transactable() {
        return transactable;
    }
}
