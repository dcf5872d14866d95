package org.calends.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Finds what a purchase names in the catalog, or says everything that is wrong with it. */
class PurchaseCheck {

    private final Catalog catalog;

    PurchaseCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is bought, at its list price. */
    record Sold(Plan plan, ListPrice price) {}

    Sold find(Purchase purchase) {
        var product = catalog.product(purchase.product())
                .orElseThrow(() -> Invalid.of(Violation.of(
                        "product", "product.unknown", "There is no product \"" + purchase.product() + "\".", "R12")));
        var plan = product.plan(purchase.plan())
                .orElseThrow(() -> Invalid.of(Violation.of(
                        "plan", "plan.unknown", product.title() + " has no plan \"" + purchase.plan() + "\".", "R12")));
        var price = plan.price(purchase.term());
        List<Violation> violations = new ArrayList<>();
        if (price.isEmpty()) {
            violations.add(unknownTerm(plan, purchase.term()));
        }
        if (!plan.markets().contains(purchase.market())) {
            violations.add(otherMarket(plan, purchase.market()));
        }
        if (!fits(plan.pricingModel(), purchase.quantity())) {
            violations.add(Violation.of(
                    "quantity",
                    "quantity.range",
                    "Buy at least one license, and whole ones; of usage, more than 0.",
                    "R60"));
        }
        if (price.isEmpty() || !violations.isEmpty()) {
            throw new Invalid("This cannot be bought.", violations);
        }
        return new Sold(plan, price.get());
    }

    private static Violation unknownTerm(Plan plan, String term) {
        var terms = plan.prices().stream().map(ListPrice::term).toList();
        var known = terms.isEmpty() ? "it has no prices" : "choose one of " + String.join(", ", terms);
        return Violation.of(
                "term", "term.unknown", plan.name() + " is not sold for \"" + term + "\"; " + known + ".", "R53");
    }

    private static Violation otherMarket(Plan plan, String market) {
        return Violation.of(
                "market",
                "market.not-sold",
                plan.name() + " is not sold in \"" + market + "\", only in "
                        + String.join(", ", plan.markets().stream().sorted().toList()) + ".",
                "R13");
    }

    private static boolean fits(PricingModel model, BigDecimal quantity) {
        var whole = quantity.stripTrailingZeros().scale() <= 0;
        return quantity.signum() > 0 && (whole || model == PricingModel.USAGE);
    }
}
