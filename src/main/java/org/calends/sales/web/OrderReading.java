package org.calends.sales.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.sales.Order;
import org.jspecify.annotations.Nullable;

/** Reads a sale, or names everything that is missing. */
class OrderReading {

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
        need(body.quantity(), "quantity");
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
}
