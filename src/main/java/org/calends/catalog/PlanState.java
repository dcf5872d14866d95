package org.calends.catalog;

/** Where a plan stands (C6): its publisher still writes it, it is sold, or it was sold. */
public enum PlanState {
    DRAFT,
    LIVE,
    STOPPED
}
