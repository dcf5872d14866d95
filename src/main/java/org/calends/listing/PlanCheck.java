package org.calends.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.market.Markets;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Everything that products and plans must satisfy; a draft may still be incomplete, nothing that is published may. */
@Component
public class PlanCheck {

    private final ListingRules listing;
    private final ProductRules products;
    private final TermRules terms = new TermRules();
    private final ExtrasRules extras = new ExtrasRules();
    private final AvailabilityRules availability;

    PlanCheck(PlanLimits limits, Markets markets) {
        this.listing = new ListingRules(limits);
        this.products = new ProductRules(limits);
        this.availability = new AvailabilityRules(markets);
    }

    /** What is wrong with one plan or missing, by the part that it is in; a part with nothing is complete (C6). */
    public Map<PlanTab, List<Violation>> tabs(Product product, Plan plan) {
        Map<PlanTab, List<Violation>> tabs = new EnumMap<>(PlanTab.class);
        for (var tab : PlanTab.values()) {
            var objections = new Objections();
            switch (tab) {
                case LISTING -> listing.check(product, plan, objections);
                case PRICING -> {
                    terms.check(product, plan, objections);
                    extras.check(product, plan, objections);
                }
                case AVAILABILITY -> availability.check(product, plan, objections);
            }
            tabs.put(tab, objections.all());
        }
        return tabs;
    }

    /** What hinders one plan from being published. */
    List<Violation> plan(Product product, Plan plan) {
        return tabs(product, plan).values().stream().flatMap(List::stream).toList();
    }

    /** What hinders the product from being published, its plans aside. */
    List<Violation> product(Product product) {
        var objections = new Objections();
        products.check(product, objections);
        return objections.all();
    }

    /** What hinders the product from being published together with these of its plans. */
    List<Violation> everything(Product product, List<Plan> plans) {
        var violations = new ArrayList<>(product(product));
        IntStream.range(0, product.plans().size())
                .filter(i -> plans.contains(product.plans().get(i)))
                .forEach(i -> plan(product, product.plans().get(i))
                        .forEach(violation -> violations.add(violation.in("plans[" + i + "]"))));
        return violations;
    }

    /** Refuses what even a draft may not be. */
    static void refuseWrong(Stream<Violation> violations) {
        refuse("This cannot be stored.", violations.filter(violation -> !Objections.isOnlyMissing(violation)));
    }

    /** Refuses what may not be published. */
    static void refuseIncomplete(Stream<Violation> violations) {
        refuse("This cannot be published yet.", violations);
    }

    private static void refuse(String message, Stream<Violation> violations) {
        var all = violations.toList();
        if (!all.isEmpty()) {
            throw new Invalid(message, all);
        }
    }
}
