package org.calends.listing;

import java.util.regex.Pattern;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;

/** What a plan says about itself (C4, C5). */
class ListingRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,50}");

    private final PlanLimits limits;

    ListingRules(PlanLimits limits) {
        this.limits = limits;
    }

    void check(Product product, Plan plan, Objections objections) {
        objections.addIf(
                !isId(plan.id()),
                "id",
                "id.shape",
                "Use 1 to 50 lower-case letters, digits, dashes and underscores.",
                "C4");
        name(product, plan, objections);
        summary(product, plan, objections);
        objections.missingIf(plan.description().isBlank(), "description", "Describe the plan.", "C5");
        limit("description", plan.description(), limits.planDescription(), objections);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private void name(Product product, Plan plan, Objections objections) {
        objections.missingIf(plan.name().isBlank(), "name", "Enter a name.", "C5");
        limit("name", plan.name(), limits.planName(), objections);
        var twin = product.plans().stream()
                .filter(other -> !other.id().equals(plan.id()))
                .filter(other -> !other.name().isBlank())
                .anyMatch(other ->
                        other.name().strip().equalsIgnoreCase(plan.name().strip()));
        objections.addIf(
                twin, "name", "name.taken", "Another plan is called “" + plan.name() + "”. Choose another name.", "C5");
    }

    private void summary(Product product, Plan plan, Objections objections) {
        objections.addIf(
                product.offerType() == OfferType.SAAS && !plan.summary().isEmpty(),
                "summary",
                "summary.saas",
                "Leave it out: plans of software as a service have no summary.",
                "C5");
        limit("summary", plan.summary(), limits.planSummary(), objections);
    }

    private static void limit(String field, String text, int longest, Objections objections) {
        objections.addIf(
                text.length() > longest, field, field + ".tooLong", "Use " + longest + " characters or fewer.", "C5");
    }
}
