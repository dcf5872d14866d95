package org.calends.listing;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calends.api.Spelling;
import org.calends.catalog.ListPrice;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;

/** How a plan is charged for: its pricing model, its billing terms and how they are paid (C2, C12, C14, C15). */
class TermRules {

    private static final int CENTS = 2;
    private static final String HOUR = "PT1H";
    private static final String MONTH = "P1M";
    private static final String YEAR = "P1Y";

    /** Of software as a service: each term, and how often it may be paid: monthly, yearly or upfront (C15). */
    private static final Map<String, List<String>> SOFTWARE = Map.of(
            MONTH,
            List.of(MONTH),
            YEAR,
            List.of(MONTH, YEAR),
            "P2Y",
            List.of(MONTH, YEAR, "P2Y"),
            "P3Y",
            List.of(MONTH, YEAR, "P3Y"));

    private static final Map<String, List<String>> APPLICATION = Map.of(MONTH, List.of(MONTH));
    private static final Map<String, List<String>> MACHINE = Map.of(HOUR, List.of(HOUR));

    void check(Product product, Plan plan, Objections objections) {
        var models = product.offerType().pricingModels();
        objections.addIf(
                !models.contains(plan.pricingModel()),
                "pricingModel",
                "pricingModel.type",
                "Plans of this kind of product are priced by one of: " + words(models) + ".",
                "C12");
        var free = plan.pricingModel() == PricingModel.BYOL;
        objections.addIf(
                free && !plan.prices().isEmpty(),
                "prices",
                "prices.byol",
                "Leave them out: nothing is charged for a plan whose license is bought elsewhere.",
                "C12");
        objections.missingIf(!free && plan.prices().isEmpty(), "prices", "Enter a price.", "C2");
        if (!free) {
            prices(product.offerType(), plan, objections);
        }
    }

    private static void prices(OfferType type, Plan plan, Objections objections) {
        var known = terms(type);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plan.prices().size(); i++) {
            var price = plan.prices().get(i);
            var field = "prices[" + i + "]";
            objections.addIf(
                    !seen.add(price.item()),
                    field + ".term",
                    "term.twice",
                    "There is already a price for " + price.item() + ": each term is paid in one way.",
                    "C14");
            terms(known, price, field, objections);
            objections.addIf(
                    price.per() != null && plan.pricingModel() != PricingModel.USAGE,
                    field + ".per",
                    "per.usage",
                    "Leave it out: only usage is charged per something.",
                    "C12");
        }
    }

    private static void terms(Map<String, List<String>> known, ListPrice price, String field, Objections objections) {
        var payments = known.getOrDefault(price.term(), List.of());
        objections.addIf(
                payments.isEmpty() && !known.isEmpty(),
                field + ".term",
                "term.unknown",
                "Choose one of " + words(known.keySet()) + ".",
                "C15");
        objections.addIf(
                !payments.isEmpty() && !payments.contains(price.payment()),
                field + ".payment",
                "payment.unknown",
                price.term() + " is paid every " + String.join(" or ", payments) + ".",
                "C15");
        objections.addIf(
                price.unit().isNegative(), field + ".amount", "amount.negative", "A price is 0 or more.", "C11");
    }

    /** Each term that such plans are sold for, and how often it may be paid. */
    static Map<String, List<String>> terms(OfferType type) {
        return switch (type) {
            case SAAS -> SOFTWARE;
            case AZURE_APPLICATION -> APPLICATION;
            case AZURE_VM -> MACHINE;
            default -> Map.of();
        };
    }

    private static String words(Set<?> choices) {
        return choices.isEmpty()
                ? "none"
                : choices.stream()
                        .map(choice -> choice instanceof Enum<?> word ? Spelling.of(word) : choice.toString())
                        .sorted()
                        .collect(joining(", "));
    }
}
