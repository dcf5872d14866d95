package org.calends.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a publisher offers on the marketplace, with its plans in the publisher's order. */
public record Product(
        String key,
        UUID id,
        String publisher,
        String title,
        OfferType offerType,
        boolean published,
        ResellerChannel resellerChannel,
        boolean exclusive,
        List<Plan> plans) {

    public Optional<Plan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equals(planId)).findFirst();
    }

    /** Published, billed by the marketplace, with at least one public plan that is sold (R8, R11, R12). */
    public boolean mayCarryMargin() {
        return published && offerType.transactable() && plans.stream().anyMatch(Plan::mayCarryMargin);
    }
}
