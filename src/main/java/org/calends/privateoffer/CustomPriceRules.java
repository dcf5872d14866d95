package org.calends.privateoffer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Custom prices: for one plan, without a trial, in its terms and markets and their currencies, each once (X4, R56, R57). */
final class CustomPriceRules {

    private final Function<String, Optional<CurrencyUnit>> currencies;

    /** @param currencies of the markets */
    CustomPriceRules(Function<String, Optional<CurrencyUnit>> currencies) {
        this.currencies = currencies;
    }

    List<Violation> violations(Margin.CustomPrice custom, OfferLine line, @Nullable Plan plan, String field) {
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
            var price = custom.prices().get(i);
            var place = field + "[" + i + "]";
            amount(price, place, named, violations);
            if (plan != null) {
                place(price, plan, place, violations);
            }
        }
        return violations;
    }

    private void amount(Margin.MarketPrice price, String field, Set<String> named, List<Violation> violations) {
        if (price.unit().isNegative()) {
            violations.add(Violation.of(field + ".amount", "customPrice.negative", "A price is 0 or more.", "R56"));
        }
        currencies
                .apply(price.market())
                .filter(currency -> !currency.equals(price.unit().getCurrencyUnit()))
                .ifPresent(currency -> violations.add(Violation.of(
                        field + ".currency",
                        "customPrice.currency",
                        "Prices in %s are in %s.".formatted(price.market(), currency),
                        "R57")));
        if (!named.add(price.term() + price.market())) {
            violations.add(Violation.of(
                    field,
                    "customPrice.duplicate",
                    "There is already a price for %s in %s.".formatted(price.term(), price.market()),
                    "R57"));
        }
    }

    private static void place(Margin.MarketPrice price, Plan plan, String field, List<Violation> violations) {
        var replaced = plan.prices().stream()
                .filter(list ->
                        list.term().equals(price.term()) && list.payment().equals(price.payment()))
                .toList();
        if (replaced.isEmpty()) {
            violations.add(Violation.of(
                    field + ".term",
                    "customPrice.term",
                    "%s is not sold for %s, paid every %s.".formatted(plan.name(), price.term(), price.payment()),
                    "A.3"));
        }
        decimals(price.unit(), replaced, field).ifPresent(violations::add);
        if (!plan.markets().contains(price.market())) {
            violations.add(Violation.of(
                    field + ".market",
                    "customPrice.market",
                    plan.name() + " is not sold in " + price.market() + ".",
                    "R13"));
        }
    }

    /** What is finer than the smallest coin can be paid only where the list price is as fine, such as that of an hour. */
    private static Optional<Violation> decimals(BigMoney unit, List<ListPrice> replaced, String field) {
        int finer = replaced.stream()
                .mapToInt(list -> UnitPrice.extraDecimals(list.unit()))
                .max()
                .orElse(0);
        int most = unit.getCurrencyUnit().getDecimalPlaces() + finer;
        return UnitPrice.extraDecimals(unit) > finer
                ? Optional.of(Violation.of(
                        field + ".amount",
                        "customPrice.scale",
                        "Use up to %d decimals for a price in %s.".formatted(most, unit.getCurrencyUnit()),
                        "R60"))
                : Optional.empty();
    }
}
