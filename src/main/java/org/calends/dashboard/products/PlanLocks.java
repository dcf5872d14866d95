package org.calends.dashboard.products;

import java.util.Set;
import java.util.stream.Collectors;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.Visibility;

/**
 * What the form of a published plan shows as fixed, as LockRules have it; nothing of a draft.
 *
 * @param items published prices, each by its term and what it is per (C10, C16)
 * @param meters published meters (C10, C16)
 */
record PlanLocks(boolean published, boolean visibility, boolean trial, Set<String> items, Set<String> meters) {

    static final PlanLocks NONE = new PlanLocks(false, false, false, Set.of(), Set.of());

    static PlanLocks of(Plan plan) {
        return plan.draft()
                ? NONE
                : new PlanLocks(
                        true,
                        plan.visibility() == Visibility.PUBLIC,
                        plan.trial() != null,
                        plan.prices().stream().map(ListPrice::item).collect(Collectors.toSet()),
                        plan.meters().stream().map(Meter::id).collect(Collectors.toSet()));
    }

    public boolean price(PriceRow row) {
        return items.contains(row.item());
    }

    public boolean meter(MeterRow row) {
        return meters.contains(row.id());
    }
}
