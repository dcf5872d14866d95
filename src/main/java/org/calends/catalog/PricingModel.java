package org.calends.catalog;

/** How a plan is charged for (C12). */
public enum PricingModel {
    FLAT_RATE,
    PER_USER,
    USAGE,
    /** Bring your own license: the marketplace bills nothing. */
    BYOL
}
