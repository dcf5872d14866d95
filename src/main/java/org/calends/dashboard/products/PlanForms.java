package org.calends.dashboard.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.calends.api.Spelling;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.listing.PlanChoices;
import org.jspecify.annotations.Nullable;

/** Fills the form of a plan: for a new one, or from one that is there. */
final class PlanForms {

    private PlanForms() {}

    /** Priced like the other plans, because all are priced alike (C9), and sold where the last of them is. */
    static PlanForm blank(Product product, PlanChoices choices) {
        var plans = product.plans();
        var model = plans.stream()
                .map(Plan::pricingModel)
                .filter(it -> it != PricingModel.BYOL)
                .findFirst()
                .or(() -> choices.models().stream().findFirst());
        var sold = plans.isEmpty()
                ? List.<String>of()
                : List.copyOf(plans.get(plans.size() - 1).markets());
        return new PlanForm(
                "",
                "",
                "",
                "",
                "",
                model.map(Spelling::of).orElse(""),
                Spelling.of(Visibility.PUBLIC),
                false,
                "",
                sold,
                rows(List.of(), choices),
                List.of(),
                "",
                "");
    }

    static PlanForm of(Plan plan, int version, PlanChoices choices, Locale locale) {
        return new PlanForm(
                String.valueOf(version),
                plan.id(),
                plan.name(),
                plan.summary(),
                plan.description(),
                Spelling.of(plan.pricingModel()),
                Spelling.of(plan.visibility()),
                plan.hidden(),
                Objects.requireNonNullElse(plan.trial(), ""),
                List.copyOf(plan.markets()),
                rows(plan.prices().stream().map(it -> PriceRow.of(it, locale)).toList(), choices),
                plan.meters().stream().map(it -> MeterRow.of(it, locale)).toList(),
                text(plan.users().min()),
                text(plan.users().max()));
    }

    /** A row for each term, whether the plan is sold for it or not. */
    private static List<PriceRow> rows(List<PriceRow> given, PlanChoices choices) {
        List<PriceRow> rows = new ArrayList<>();
        var terms = new TreeSet<>(choices.terms().keySet());
        given.forEach(row -> terms.add(row.term()));
        for (var term : terms) {
            var priced = given.stream().filter(row -> row.term().equals(term)).toList();
            rows.addAll(priced.isEmpty() ? List.of(blank(term, choices)) : priced);
        }
        return rows;
    }

    static PriceRow blank(String term, PlanChoices choices) {
        var payments = choices.terms().getOrDefault(term, List.of(term));
        return new PriceRow(term, payments.get(payments.size() - 1), "", "");
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
