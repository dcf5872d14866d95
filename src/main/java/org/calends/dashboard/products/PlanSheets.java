package org.calends.dashboard.products;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.listing.PlanTab;
import org.calends.market.Markets;
import org.calends.pricelist.PricedPlans;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Gathers what the page of a plan tells of it. */
@Component
class PlanSheets {

    private final PricedPlans plans;
    private final Markets markets;
    private final ListingSteps steps;

    PlanSheets(PricedPlans plans, Markets markets, ListingSteps steps) {
        this.plans = plans;
        this.markets = markets;
        this.steps = steps;
    }

    PlanSheet of(Product product, Plan plan, Instant now) {
        var tabs = plan.draft() ? steps.tabs(product, plan) : Map.<PlanTab, List<Violation>>of();
        return PlanSheet.of(product, plan, plans.book(product.key(), plan.id(), now), markets, tabs);
    }
}
