package org.calends.customer;

import java.util.List;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;

/** A relationship that cannot be removed because of what was bought within it (P11). */
public class RelationshipHeld extends Refusal {

    RelationshipHeld(Customer customer, List<Violation> ties) {
        super(
                Kind.CONFLICT,
                "relationship-held",
                "The relationship with %s cannot be removed yet: see what is still to be suspended or canceled."
                        .formatted(customer.name()),
                ties);
    }
}
