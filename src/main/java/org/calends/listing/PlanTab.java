package org.calends.listing;

/** The parts of a plan, each of which is complete or not (C6). */
public enum PlanTab {
    LISTING,
    PRICING,
    AVAILABILITY
}
