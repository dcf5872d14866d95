package org.calends.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.calends.customer.CustomerCheck;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Why a customer may not buy something from a reseller now (P2, P6, P16); asked in the transaction of the sale. */
@Component
public class BuyerCheck {

    private final CustomerCheck customers;
    private final BuyerSearch buyers;
    private final SubscriptionSearch search;
    private final SubscriptionSettings settings;

    BuyerCheck(CustomerCheck customers, BuyerSearch buyers, SubscriptionSearch search, SubscriptionSettings settings) {
        this.customers = customers;
        this.buyers = buyers;
        this.search = search;
        this.settings = settings;
    }

    /** Everything that stands against it. */
    public List<Violation> violations(UUID reseller, UUID customer, String product, String plan, String market) {
        var violations = new ArrayList<>(customers.violations(reseller, customer, market));
        if (buyers.hasSuspended(reseller, customer, product, plan)) {
            violations.add(violation(
                    "plan",
                    "subscription-suspended",
                    "The customer's subscription to it is suspended; reactivate or cancel it first."));
        }
        if (settings.once().contains(product)
                && search.openOf(customer).stream()
                        .filter(open -> open.product().equals(product))
                        .anyMatch(open -> !open.isLeftFor(reseller, plan))) {
            violations.add(
                    violation("product", "only-once", "The customer has it already, and can have it only once."));
        }
        return violations;
    }

    private static Violation violation(String field, String code, String message) {
        return Violation.of(field, field + "." + code, message, "P16");
    }
}
