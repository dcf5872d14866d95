package org.calends.sales.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.sales.Order;
import org.jspecify.annotations.Nullable;

/** Reads a sale, or names everything that is missing. */
class OrderReading {

    // Within the column of both databases, so that nothing is rounded on the way.
    private static final int QUANTITY_DECIMALS = 6;
    private static final BigDecimal LIMIT = new BigDecimal(1_000_000_000);

    private final List<Violation> missing = new ArrayList<>();

    private OrderReading() {}

    static Order read(SaleBody body) {
        return new OrderReading().order(body);
    }

    private Order order(SaleBody body) {
        need(body.reseller(), "reseller");
        need(body.customer(), "customer");
        need(body.product(), "product");
        need(body.plan(), "plan");
        need(body.term(), "term");
        need(body.market(), "market");
        quantity(body.quantity());
        if (!missing.isEmpty()) {
            throw new Invalid("This sale is not complete.", missing);
        }
        return new Order(
                Objects.requireNonNull(body.reseller()),
                Objects.requireNonNull(body.customer()),
                Objects.requireNonNull(body.product()),
                Objects.requireNonNull(body.plan()),
                Objects.requireNonNull(body.term()),
                Objects.requireNonNull(body.quantity()),
                Objects.requireNonNull(body.market()));
    }

    private void need(@Nullable Object value, String field) {
        if (value == null) {
            missing.add(new Violation(field, field + ".missing", "A sale needs it.", null));
        }
    }

    /** The scale is asked first: comparing a number with a billion digits would take the day. */
    private void quantity(@Nullable BigDecimal quantity) {
        need(quantity, "quantity");
        if (quantity != null
                && (Math.abs((long) quantity.scale()) > QUANTITY_DECIMALS
                        || quantity.abs().compareTo(LIMIT) >= 0)) {
            missing.add(new Violation(
                    "quantity", "quantity.range", "Less than a billion, with six decimals at most.", "R60"));
        }
    }
}
