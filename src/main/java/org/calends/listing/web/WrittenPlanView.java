package org.calends.listing.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.api.Spelling;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.listing.PlanTab;
import org.calends.problem.Violation;

/**
 * A plan as its publisher sees it.
 *
 * @param complete which of its parts could be published (C6)
 * @param missing what the others lack
 */
record WrittenPlanView(@JsonUnwrapped PlanView plan, Map<String, Boolean> complete, List<Violation> missing) {

    static WrittenPlanView of(Product product, Plan plan, Map<PlanTab, List<Violation>> tabs) {
        Map<String, Boolean> complete = new LinkedHashMap<>();
        tabs.forEach((tab, violations) -> complete.put(Spelling.of(tab), violations.isEmpty()));
        var missing = tabs.values().stream().flatMap(List::stream).toList();
        return new WrittenPlanView(PlanView.of(product, plan), complete, missing);
    }
}
