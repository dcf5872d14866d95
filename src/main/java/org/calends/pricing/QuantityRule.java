package org.calends.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.calends.catalog.PricingModel;
import org.calends.problem.Violation;

/** How much of something can be bought at once. */
final class QuantityRule {

    // Within the column of both databases, so that nothing is rounded on the way.
    private static final int DECIMALS = 6;
    private static final BigDecimal LIMIT = new BigDecimal(1_000_000_000);

    private QuantityRule() {}

    static Optional<Violation> violation(PricingModel model, BigDecimal quantity) {
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
