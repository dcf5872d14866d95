package org.calends.privateoffer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.calends.catalog.Plan;
import org.calends.pricing.Margin;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Custom prices: for one plan, without a trial, in its terms and markets, each once (X4, R56, R57). */
final class CustomPriceRules {

    private CustomPriceRules() {}

    static List<Violation> violations(Margin.CustomPrice custom, OfferLine line, @Nullable Plan plan, String field) {
        var violations = new ArrayList<Violation>();
        if (line.plan() == null) {
            violations.add(Violation.of(
                    field,
                    "customPrice.planOnly",
                    "A custom price needs a plan; a whole product can only have a margin in percent.",
                    "A.3"));
        }
        if (custom.prices().isEmpty()) {
            violations.add(Violation.of(field, "customPrice.required", "Enter at least one price.", "R57"));
        }
        if (plan != null && plan.trial() != null) {
            violations.add(Violation.of(
                    field,
                    "customPrice.trial",
                    plan.name() + " has a free trial, so it cannot have a custom price.",
                    "A.3"));
        }
        var named = new HashSet<String>();
        for (int i = 0; i < custom.prices().size(); i++) {
            check(custom.prices().get(i), plan, field + "[" + i + "]", named, violations);
        }
        return violations;
    }

    private static void check(
            Margin.MarketPrice price,
            @Nullable Plan plan,
            String field,
            HashSet<String> named,
            List<Violation> violations) {
        if (price.unit().isNegative()) {
            violations.add(Violation.of(field + ".amount", "customPrice.negative", "A price is 0 or more.", "R56"));
        }
        if (!named.add(price.term() + price.market())) {
            violations.add(Violation.of(
                    field,
                    "customPrice.duplicate",
                    "There is already a price for %s in %s.".formatted(price.term(), price.market()),
                    "R57"));
        }
        if (plan == null) {
            return;
        }
        if (plan.prices().stream()
                .noneMatch(list ->
                        list.term().equals(price.term()) && list.payment().equals(price.payment()))) {
            violations.add(Violation.of(
                    field + ".term",
                    "customPrice.term",
                    "%s is not sold for %s, paid every %s.".formatted(plan.name(), price.term(), price.payment()),
                    "A.3"));
        }
        if (!plan.markets().contains(price.market())) {
            violations.add(Violation.of(
                    field + ".market",
                    "customPrice.market",
                    plan.name() + " is not sold in " + price.market() + ".",
                    "R13"));
        }
    }
}
