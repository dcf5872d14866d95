package org.calends.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Whether something may be sold to a customer by a reseller; asked in the transaction of the sale (P2, P6, P11). */
@Component
public class CustomerCheck {

    private final RelationshipRows relationships;

    CustomerCheck(RelationshipRows relationships) {
        this.relationships = relationships;
    }

    /** Everything that stands against it. Until the transaction ends, nobody removes the relationship. */
    public List<Violation> violations(UUID reseller, UUID customer, String market) {
        relationships.lock(reseller, customer);
        return relationships
                .find(reseller, customer)
                .map(relationship -> violations(relationship, market))
                .orElseGet(() -> List.of(violation(
                        "customer",
                        "not-related",
                        "This tenant has no relationship with the reseller; invite it first.",
                        "P2")));
    }

    /** Whether there is a relationship; until the transaction ends, nobody removes it. */
    public boolean areRelated(UUID reseller, UUID customer) {
        relationships.lock(reseller, customer);
        return relationships.find(reseller, customer).isPresent();
    }

    private static List<Violation> violations(Relationship relationship, String market) {
        List<Violation> violations = new ArrayList<>();
        var customer = relationship.customer();
        if (!relationship.agreementCurrent()) {
            violations.add(violation(
                    "customer",
                    "no-agreement",
                    customer.name() + " has not accepted the customer agreement in force; invite it again.",
                    "P6"));
        }
        if (!customer.country().equals(market)) {
            violations.add(violation(
                    "market",
                    "not-the-customers",
                    customer.name() + " buys in its own market, which is " + customer.country() + ".",
                    "P16"));
        }
        return violations;
    }

    private static Violation violation(String field, String code, String message, String rule) {
        return Violation.of(field, field + "." + code, message, rule);
    }
}
