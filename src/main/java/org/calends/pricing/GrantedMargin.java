package org.calends.pricing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.jspecify.annotations.Nullable;

/**
 * One line of one private offer, as it holds for one reseller.
 *
 * @param privateOffer the id of the private offer that grants it
 * @param plan the only plan it covers, or null for all present and future plans of the product
 * @param effective when purchases get it: from publication or the start of the term, whichever is later, to the term's end; usage
 *     gets it since the first of that month (R25)
 * @param customers the customer tenants it is limited to; empty for all customers
 * @param liveFrom when the reseller got it; breaks ties between equally good margins (R69)
 */
public record GrantedMargin(
        String privateOffer,
        UUID reseller,
        String product,
        @Nullable String plan,
        Margin margin,
        OfferTerm effective,
        Set<UUID> customers,
        Instant liveFrom)
        implements Claim {

    boolean covers(String planId) {
        return plan == null || plan.equals(planId);
    }

    boolean covers(UUID customer) {
        return customers.isEmpty() || customers.contains(customer);
    }

    GrantedMargin during(OfferTerm other) {
        return new GrantedMargin(privateOffer, reseller, product, plan, margin, other, customers, liveFrom);
    }
}
