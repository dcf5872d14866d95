package org.calends.sales;

import java.util.ArrayList;
import java.util.List;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.Visibility;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.subscription.BuyerCheck;
import org.springframework.stereotype.Component;

/** What can be sold, by whom and to whom (P2, P6, P10, P14, P16, P17); whatever stands against it is named at once. */
@Component
class OrderCheck {

    private final SellerCheck seller;
    private final BuyerCheck buyer;
    private final Catalog catalog;
    private final Pricing pricing;
    private final FreeTrials trials;

    OrderCheck(SellerCheck seller, BuyerCheck buyer, Catalog catalog, Pricing pricing, FreeTrials trials) {
        this.seller = seller;
        this.buyer = buyer;
        this.catalog = catalog;
        this.pricing = pricing;
        this.trials = trials;
    }

    void refuse(Purchase purchase) {
        var violations = violations(purchase);
        if (!violations.isEmpty()) {
            throw new Invalid("This cannot be sold.", violations);
        }
    }

    /** Why it cannot be sold now; empty when it can. */
    List<Violation> violations(Purchase purchase) {
        var product = catalog.product(purchase.product());
        List<Violation> violations = new ArrayList<>(seller.violations(purchase, product));
        violations.addAll(buyer.violations(
                purchase.reseller(), purchase.customer(), purchase.product(), purchase.plan(), purchase.market()));
        product.ifPresent(found -> violations.addAll(violations(found, purchase.plan())));
        violations.addAll(pricing.violations(purchase));
        trials.violation(purchase).ifPresent(violations::add);
        product.flatMap(found -> found.plan(purchase.plan()))
                .flatMap(plan -> UserLimitRule.violation(plan, purchase.quantity()))
                .ifPresent(violations::add);
        return violations;
    }

    /** What does not exist at all is known where the price is found. */
    private static List<Violation> violations(Product product, String planId) {
        List<Violation> violations = new ArrayList<>();
        if (product.state() == ProductState.DRAFT) {
            violations.add(violation("product", "not-published", product.title() + " is not published."));
        }
        if (product.state() == ProductState.STOPPED) {
            violations.add(violation("product", "stopped", product.title() + " is no longer sold."));
        }
        if (!product.offerType().transactable()) {
            violations.add(violation("product", "not-billed", product.title() + " is not billed by the marketplace."));
        }
        product.plan(planId).ifPresent(plan -> violations.addAll(violations(plan)));
        return violations;
    }

    private static List<Violation> violations(Plan plan) {
        List<Violation> violations = new ArrayList<>();
        if (plan.draft()) {
            violations.add(violation("plan", "not-published", plan.name() + " is not published."));
        }
        if (plan.stopped()) {
            violations.add(violation("plan", "stopped", plan.name() + " is no longer sold."));
        }
        if (plan.visibility() != Visibility.PUBLIC) {
            violations.add(violation("plan", "private", plan.name() + " is for a named audience only."));
        }
        return violations;
    }

    private static Violation violation(String field, String code, String message) {
        return Violation.of(field, field + "." + code, message, "P16");
    }
}
