package org.calends.sales;

import java.math.BigDecimal;
import java.util.Optional;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.problem.Violation;

/** How many users a plan per user takes (C14). */
final class UserLimitRule {

    private UserLimitRule() {}

    static Optional<Violation> violation(Plan plan, BigDecimal users) {
        var min = plan.users().min();
        var max = plan.users().max();
        if (plan.pricingModel() != PricingModel.PER_USER) {
            return Optional.empty();
        }
        if (min != null && users.compareTo(BigDecimal.valueOf(min)) < 0) {
            return Optional.of(violation(plan.name() + " is for at least " + min + " users."));
        }
        return max != null && users.compareTo(BigDecimal.valueOf(max)) > 0
                ? Optional.of(violation(plan.name() + " is for at most " + max + " users."))
                : Optional.empty();
    }

    private static Violation violation(String message) {
        return Violation.of("quantity", "quantity.users", message, "C14");
    }
}
