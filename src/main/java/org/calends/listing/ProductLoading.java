package org.calends.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.audience.Member;
import org.calends.audience.PlanAudience;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricelist.PriceBook;
import org.calends.pricelist.PricedPlans;
import org.springframework.stereotype.Component;

/** Stores a product of a file with everything that belongs to it. */
@Component
class ProductLoading {

    private final Catalog catalog;
    private final PricedPlans plans;
    private final PlanAudience audience;

    ProductLoading(Catalog catalog, PricedPlans plans, PlanAudience audience) {
        this.catalog = catalog;
        this.plans = plans;
        this.audience = audience;
    }

    /** @param audiences who may see its private plans, by the plan's id */
    void save(Product product, Map<String, List<Member>> audiences) {
        Map<Plan, PriceBook> before = new LinkedHashMap<>();
        product.plans().forEach(plan -> before.put(plan, plans.book(product.key(), plan.id())));
        catalog.save(product);
        before.forEach((plan, book) -> plans.load(product, plan, book));
        product.plans().forEach(plan -> audience.load(product, plan, audiences.getOrDefault(plan.id(), List.of())));
    }
}
