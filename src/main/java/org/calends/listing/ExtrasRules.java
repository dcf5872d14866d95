package org.calends.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;

/** What a plan may have besides its price: meters, limits of users, a free trial (C13, C14, C25). */
class ExtrasRules {

    private static final int LONGEST_WORDS = 100;

    private static final Map<OfferType, List<String>> TRIALS =
            Map.of(OfferType.SAAS, List.of("P1M"), OfferType.AZURE_VM, List.of("P1M", "P3M", "P6M"));

    void check(Product product, Plan plan, Objections objections) {
        trial(product.offerType(), plan, objections);
        users(plan, objections);
        objections.addIf(
                !plan.meters().isEmpty() && plan.pricingModel() != PricingModel.FLAT_RATE,
                "meters",
                "meters.flatRate",
                "Leave them out: only plans at a flat rate have meters.",
                "C12");
        var terms = plan.prices().stream().map(ListPrice::term).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plan.meters().size(); i++) {
            meter(plan.meters().get(i), terms, seen, "meters[" + i + "]", objections);
        }
    }

    /** How long such plans may be free. */
    static List<String> trials(OfferType type) {
        return TRIALS.getOrDefault(type, List.of());
    }

    private static void trial(OfferType type, Plan plan, Objections objections) {
        if (plan.trial() == null) {
            return;
        }
        var lengths = trials(type);
        if (lengths.isEmpty() || plan.pricingModel() == PricingModel.BYOL) {
            objections.add("trial", "trial.none", "Leave it out: there is no free trial of this kind of plan.", "C25");
        } else if (!lengths.contains(plan.trial())) {
            var message = "Choose " + String.join(", ", lengths) + ", or leave it out.";
            objections.add("trial", "trial.length", message, "C25");
        }
        objections.addIf(
                !plan.meters().isEmpty(),
                "trial",
                "trial.meters",
                "Leave it out: a plan with meters has no free trial.",
                "C25");
    }

    private static void users(Plan plan, Objections objections) {
        var min = plan.users().min();
        var max = plan.users().max();
        if (min == null && max == null) {
            return;
        }
        objections.addIf(
                plan.pricingModel() != PricingModel.PER_USER,
                "users",
                "users.perUser",
                "Leave them out: only a price per user has limits of users.",
                "C14");
        var least = min == null ? 1 : min;
        objections.addIf(least < 1, "users.min", "users.min", "A plan has at least one user.", "C14");
        objections.addIf(
                max != null && max < least, "users.max", "users.max", "The most is not less than the least.", "C14");
    }

    private static void meter(Meter meter, List<String> terms, Set<String> seen, String field, Objections objections) {
        objections.addIf(
                !ListingRules.isId(meter.id()),
                field + ".id",
                "meter.id",
                "Use 1 to 50 lower-case letters, digits, dashes and underscores.",
                "C13");
        objections.addIf(
                !seen.add(meter.id()), field + ".id", "meter.twice", "There is already a meter of this id.", "C13");
        words(meter.name(), field + ".name", objections);
        words(meter.unit(), field + ".unit", objections);
        objections.addIf(
                meter.price().isNegative(), field + ".amount", "amount.negative", "A price is 0 or more.", "C13");
        for (var included : meter.included()) {
            var place = field + ".included." + included.term();
            objections.addIf(
                    !terms.contains(included.term()),
                    place,
                    "included.term",
                    "The plan has no price for " + included.term() + ".",
                    "C13");
            var quantity = included.quantity();
            objections.addIf(
                    quantity != null && quantity < 0, place, "included.negative", "0 or more is included.", "C13");
        }
    }

    private static void words(String text, String field, Objections objections) {
        objections.missingIf(text.isBlank(), field, "Name it, as a customer shall read it.", "C13");
        objections.addIf(
                text.length() > LONGEST_WORDS,
                field,
                "meter.tooLong",
                "Use " + LONGEST_WORDS + " characters or fewer.",
                "C13");
    }
}
