package org.calends.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.springframework.stereotype.Component;

/** Who may sell what (P10, P16). Terms, markets and quantities are checked where the price is found. */
@Component
class OrderCheck {

    private final ResellerDirectory resellers;
    private final Catalog catalog;

    OrderCheck(ResellerDirectory resellers, Catalog catalog) {
        this.resellers = resellers;
        this.catalog = catalog;
    }

    /** Refuses what cannot be sold, or not by this reseller, and names all of it. */
    void refuse(Order order) {
        List<Violation> violations = new ArrayList<>();
        sellerProblem(order).ifPresent(violations::add);
        catalog.product(order.product())
                .map(product -> productProblems(product, order.plan()))
                .orElseGet(() ->
                        Stream.of(violation("product", "unknown", "There is no product \"" + order.product() + "\".")))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw new Invalid("This cannot be sold.", violations);
        }
    }

    private Optional<Violation> sellerProblem(Order order) {
        var reseller = resellers.find(List.of(order.reseller())).get(order.reseller());
        if (reseller == null) {
            return Optional.of(violation("reseller", "unknown", "This tenant is not in the cloud-reseller program."));
        }
        return switch (reseller.programStatus()) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(sellsNothing(reseller, "is suspended and sells nothing new"));
            case LEFT -> Optional.of(sellsNothing(reseller, "has left the cloud-reseller program"));
        };
    }

    private static Stream<Violation> productProblems(Product product, String planId) {
        var unpublished = product.published()
                ? Stream.<Violation>empty()
                : Stream.of(violation("product", "not-published", product.title() + " is not published."));
        var plan = product.plan(planId)
                .map(OrderCheck::planProblem)
                .orElseGet(() ->
                        Stream.of(violation("plan", "unknown", product.title() + " has no plan \"" + planId + "\".")));
        return Stream.concat(unpublished, plan);
    }

    private static Stream<Violation> planProblem(Plan plan) {
        if (plan.draft()) {
            return Stream.of(violation("plan", "not-published", plan.name() + " is not published."));
        }
        if (plan.stopped()) {
            return Stream.of(violation("plan", "stopped", plan.name() + " is no longer sold."));
        }
        return plan.visibility() == Visibility.PUBLIC
                ? Stream.empty()
                : Stream.of(violation("plan", "private", plan.name() + " is for a named audience only."));
    }

    private static Violation sellsNothing(Reseller reseller, String words) {
        var code = reseller.programStatus() == ProgramStatus.LEFT ? "left" : "suspended";
        return Violation.of("reseller", "reseller." + code, reseller.name() + " " + words + ".", "P10");
    }

    private static Violation violation(String field, String code, String message) {
        return Violation.of(field, field + "." + code, message, "P16");
    }
}
