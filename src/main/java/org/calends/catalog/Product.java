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

    Product withPlans(List<Plan> others) {
        return new Product(key, id, publisher, title, offerType, published, resellerChannel, exclusive, others);
    }

    /** Published, billed by the marketplace, with at least one public plan that is sold (R8, R11, R12). */
    public boolean mayCarryMargin() {
        return marginObstacle().isEmpty();
    }

    /** Why no line of a private offer may name this product, as the rest of a sentence that starts with its title. */
    public Optional<String> marginObstacle() {
        if (!published) {
            return Optional.of("is not published");
        }
        if (!offerType.transactable()) {
            return Optional.of("is of a kind that the marketplace does not bill");
        }
        return plans.stream().anyMatch(Plan::mayCarryMargin)
                ? Optional.empty()
                : Optional.of("has no public plan that the marketplace bills and that is still sold");
    }
}
