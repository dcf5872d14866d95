package org.calends.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.pricing.Purchase.Metered;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds what a purchase names in the catalog, or says everything that is wrong with it. */
class PurchaseCheck {

    private final Catalog catalog;

    PurchaseCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is bought, at its list price in the market; meters are billed like usage. */
    record Sold(String publisher, PricingModel model, ListPrice price) {

        boolean isUsage() {
            return model == PricingModel.USAGE;
        }

        Sold at(ListPrice other) {
            return new Sold(publisher, model, other);
        }
    }

    Sold find(Purchase purchase) {
        var product = catalog.product(purchase.product());
        var violations = violations(purchase, product);
        if (!violations.isEmpty()) {
            throw new Invalid("This cannot be bought.", violations);
        }
        var plan = product.flatMap(found -> found.plan(purchase.plan())).orElseThrow();
        return new Sold(product.orElseThrow().publisher(), model(plan, purchase.metered()), listPrice(plan, purchase));
    }

    /** The one of that instant, in the market (R55, C11). */
    private ListPrice listPrice(Plan plan, Purchase purchase) {
        var price = catalog.priceAt(purchase.product(), plan.id(), purchase.term(), purchase.market(), purchase.at())
                .or(() -> plan.price(purchase.term()))
                .orElseThrow();
        var metered = purchase.metered();
        return metered == null ? price : price(meter(plan, metered).orElseThrow(), price, purchase);
    }

    private ListPrice price(Meter meter, ListPrice plan, Purchase purchase) {
        var unit = catalog.meterPriceAt(
                        purchase.product(), purchase.plan(), meter.id(), purchase.market(), purchase.at())
                .orElseGet(meter::price);
        return new ListPrice(plan.term(), plan.payment(), unit, meter.unit());
    }

    private static Optional<Meter> meter(Plan plan, Metered metered) {
        return plan.meters().stream()
                .filter(meter -> meter.id().equals(metered.meter()))
                .findFirst();
    }

    private static PricingModel model(Plan plan, @Nullable Metered metered) {
        return metered == null ? plan.pricingModel() : PricingModel.USAGE;
    }

    static List<Violation> violations(Purchase purchase, Optional<Product> known) {
        return known.map(product -> violations(product, purchase))
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
            violations.add(PlanWords.unknownTerm(plan, purchase.term()));
        }
        if (!plan.markets().contains(purchase.market())) {
            violations.add(PlanWords.otherMarket(plan, purchase.market()));
        }
        var metered = purchase.metered();
        if (metered != null && meter(plan, metered).isEmpty()) {
            violations.add(PlanWords.unknownMeter(plan, metered.meter()));
        }
        QuantityRule.violation(model(plan, metered), purchase.quantity()).ifPresent(violations::add);
        return violations;
    }
}
