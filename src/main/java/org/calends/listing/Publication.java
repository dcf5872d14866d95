package org.calends.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calends.audience.PlanAudience;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.Product;
import org.calends.pricelist.PricedPlans;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** What a plan needs to go on sale, and its going on sale. */
@Component
public class Publication {

    private final PlanCheck check;
    private final PricedPlans plans;
    private final PlanAudience audience;
    private final List<ProductTies> ties;

    Publication(PlanCheck check, PricedPlans plans, PlanAudience audience, List<ProductTies> ties) {
        this.check = check;
        this.plans = plans;
        this.audience = audience;
        this.ties = ties;
    }

    /** Refuses what may not be changed now. */
    void refuseHeld(Product product) {
        ties.forEach(tie -> tie.refuseHeld(product));
    }

    /** What is wrong with a plan or missing, by the part that it is in (C6). */
    public Map<PlanTab, List<Violation>> tabs(Product product, Plan plan) {
        var tabs = check.tabs(product, plan);
        tabs.merge(PlanTab.PRICING, plans.missing(product, plan).toList(), Publication::both);
        tabs.merge(PlanTab.AVAILABILITY, audience.missing(product, plan).toList(), Publication::both);
        return tabs;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What hinders the product from being published, its plans aside. */
    public List<Violation> obstacles(Product product) {
        return check.product(product);
    }

    /** What hinders the product from being published together with these of its plans. */
    Stream<Violation> obstacles(Product product, List<Plan> published) {
        return Stream.concat(
                check.product(product).stream(),
                published.stream()
                        .flatMap(plan -> obstacles(product, plan)
                                .map(violation ->
                                        violation.in("plans[" + product.plans().indexOf(plan) + "]"))));
    }

    Stream<Violation> obstacles(Product product, Plan plan) {
        return tabs(product, plan).values().stream().flatMap(List::stream);
    }

    void publish(Product product, Plan plan) {
        plans.save(product, plan.in(PlanState.LIVE));
        audience.publish(product, plan);
    }

    /** Before a draft is removed, what belongs to it goes. */
    void forget(Product product, Plan draft) {
        audience.load(product, draft, List.of());
    }
}
