package org.calends.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;

/** What the plans of one product have to do with each other (C1, C3, C9, C13). */
class ProductRules {

    private static final int LONGEST_TITLE = 200;

    private final PlanLimits limits;

    ProductRules(PlanLimits limits) {
        this.limits = limits;
    }

    void check(Product product, Objections objections) {
        objections.missingIf(product.title().isBlank(), "title", "Enter a title.", "C5");
        objections.addIf(
                product.title().length() > LONGEST_TITLE,
                "title",
                "title.tooLong",
                "Use " + LONGEST_TITLE + " characters or fewer.",
                "C5");
        plans(product, objections);
        model(product, objections);
        meters(product, objections);
    }

    private void plans(Product product, Objections objections) {
        var plans = product.plans();
        if (!product.offerType().hasPlans()) {
            objections.addIf(
                    !plans.isEmpty(), "plans", "plans.none", "This kind of product is sold without plans.", "C3");
            return;
        }
        objections.missingIf(plans.isEmpty(), "plans", "Add a plan.", "C2");
        objections.addIf(
                plans.size() > limits.plans(),
                "plans",
                "plans.tooMany",
                "A product has " + limits.plans() + " plans or fewer.",
                "C1");
        objections.addIf(
                plans.stream()
                                .filter(plan -> plan.visibility() == Visibility.PRIVATE)
                                .count()
                        > limits.privatePlans(),
                "plans",
                "plans.tooManyPrivate",
                limits.privatePlans() + " plans of a product or fewer are private.",
                "C1");
    }

    /** Plans that cost nothing are left out: they stand beside the others of machines and applications. */
    private static void model(Product product, Objections objections) {
        var models = product.plans().stream()
                .map(Plan::pricingModel)
                .filter(model -> model != PricingModel.BYOL)
                .collect(Collectors.toSet());
        objections.addIf(
                models.size() > 1,
                "plans",
                "pricingModel.mixed",
                "All plans of a product are priced alike; these are: "
                        + models.stream().map(Spelling::of).sorted().collect(Collectors.joining(", ")) + ".",
                "C9");
    }

    private void meters(Product product, Objections objections) {
        Map<String, Meter> known = new HashMap<>();
        for (var plan : product.plans()) {
            for (var meter : plan.meters()) {
                var first = known.putIfAbsent(meter.id(), meter);
                objections.addIf(
                        first != null
                                && !(first.name().equals(meter.name())
                                        && first.unit().equals(meter.unit())),
                        "plans",
                        "meter.differs",
                        "The meter “" + meter.id() + "” has the same name and unit in all plans; in " + plan.id()
                                + " it differs.",
                        "C13");
            }
        }
        objections.addIf(
                known.size() > limits.meters(),
                "plans",
                "meters.tooMany",
                "A product has " + limits.meters() + " meters or fewer.",
                "C13");
    }
}
