package org.calends.customer;

import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is between one reseller and its customers, to look at: for the reseller itself, and for operators. */
@Component
@Transactional(readOnly = true)
public class Relationships {

    private final RelationshipRows relationships;
    private final CustomerRows customers;
    private final List<RelationshipTies> ties;

    Relationships(RelationshipRows relationships, CustomerRows customers, List<RelationshipTies> ties) {
        this.relationships = relationships;
        this.customers = customers;
        this.ties = ties;
    }

    public Page<Relationship> of(UUID reseller, @Nullable String q, PageRequest page) {
        return relationships.search(new CustomerQuery(visible(reseller), q), page);
    }

    public Relationship between(UUID reseller, UUID customer) {
        return relationships.find(visible(reseller), customer).orElseThrow(() -> new NotFound("Customer " + customer));
    }

    public List<RelationshipEvent> history(UUID reseller, UUID customer) {
        return customers.events(between(reseller, customer).reseller(), customer);
    }

    /** What would have to be suspended or canceled before the relationship can be removed (P11). */
    public List<Violation> ties(UUID reseller, UUID customer) {
        return ties.stream()
                .flatMap(tie -> tie.between(visible(reseller), customer).stream())
                .toList();
    }

    private static UUID visible(UUID reseller) {
        var own = CurrentUser.get().reseller();
        if (own != null && !own.equals(reseller)) {
            throw new NotFound("Reseller " + reseller);
        }
        return reseller;
    }
}
