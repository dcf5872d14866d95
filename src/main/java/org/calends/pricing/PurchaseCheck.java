package org.calends.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Finds what a purchase names in the catalog, or says everything that is wrong with it. */
class PurchaseCheck {

    // Within the column of both databases, so that nothing is rounded on the way.
    private static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = new BigDecimal(1_000_000_000);

    private final Catalog catalog;

    PurchaseCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is bought, at its list price. */
    record Sold(Plan plan, ListPrice price) {}

    Sold find(Purchase purchase) {
        var violations = violations(purchase);
        if (!violations.isEmpty()) {
            throw new Invalid("This cannot be bought.", violations);
        }
        var plan = catalog.product(purchase.product())
                .flatMap(product -> product.plan(purchase.plan()))
                .orElseThrow();
        return new Sold(plan, listPrice(plan, purchase));
    }

    /** The one of that instant (R55). */
    private ListPrice listPrice(Plan plan, Purchase purchase) {
        return catalog.priceAt(purchase.product(), plan.id(), purchase.term(), Price.BASE, purchase.at())
                .or(() -> plan.price(purchase.term()))
                .orElseThrow();
    }

    List<Violation> violations(Purchase purchase) {
        return catalog.product(purchase.product())
                .map(product -> violations(product, purchase))
                .orElseGet(() -> List.of(Violation.of(
                        "product", "product.unknown", "There is no product \"" + purchase.product() + "\".", "R12")));
    }

    private static List<Violation> violations(Product product, Purchase purchase) {
        return product.plan(purchase.plan())
                .map(plan -> violations(plan, purchase))
                .orElseGet(() -> List.of(Violation.of(
                        "plan", "plan.unknown", product.title() + " has no plan \"" + purchase.plan() + "\".", "R12")));
    }

    private static List<Violation> violations(Plan plan, Purchase purchase) {
        List<Violation> violations = new ArrayList<>();
        if (plan.price(purchase.term()).isEmpty()) {
            violations.add(unknownTerm(plan, purchase.term()));
        }
        if (!plan.markets().contains(purchase.market())) {
            violations.add(otherMarket(plan, purchase.market()));
        }
        wrongQuantity(plan.pricingModel(), purchase.quantity()).ifPresent(violations::add);
        return violations;
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

    private static Optional<Violation> wrongQuantity(PricingModel model, BigDecimal quantity) {
        if (fits(model, quantity)) {
            return Optional.empty();
        }
        var message = model == PricingModel.USAGE
                ? "Buy more than 0 and less than a billion, with six decimals at most."
                : "Buy whole licenses: at least one, less than a billion.";
        return Optional.of(Violation.of("quantity", "quantity.range", message, "R60"));
    }

    /** The scale is asked first: comparing a number with a billion digits would take the day. */
    private static boolean fits(PricingModel model, BigDecimal quantity) {
        if (Math.abs((long) quantity.scale()) > DECIMALS || quantity.compareTo(LIMIT) >= 0) {
            return false;
        }
        var whole = quantity.stripTrailingZeros().scale() <= 0;
        return quantity.signum() > 0 && (whole || model == PricingModel.USAGE);
    }
}
