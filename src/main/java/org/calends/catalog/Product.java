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
        ProductState state,
        ResellerChannel resellerChannel,
        boolean exclusive,
        List<Plan> plans) {

    public boolean published() {
        return state == ProductState.LIVE;
    }

    public Optional<Plan> plan(String planId) {
        return plans.stream().filter(plan -> plan.id().equals(planId)).findFirst();
    }

    public Product with(List<Plan> others) {
        return new Product(key, id, publisher, title, offerType, state, resellerChannel, exclusive, others);
    }

    public Product titled(String other) {
        return new Product(key, id, publisher, other, offerType, state, resellerChannel, exclusive, plans);
    }

    /** The same, sold by other resellers (P17, R51). */
    public Product openTo(ResellerChannel other, boolean letInOnly) {
        return new Product(key, id, publisher, title, offerType, state, other, letInOnly, plans);
    }

    /** The same in another state. */
    public Product in(ProductState other) {
        return new Product(key, id, publisher, title, offerType, other, resellerChannel, exclusive, plans);
    }

    /** Published, billed by the marketplace, with at least one public plan that is sold (R8, R11, R12). */
    public boolean mayCarryMargin() {
        return marginObstacle().isEmpty();
    }

    /** Why no line of a private offer may name this product, as the rest of a sentence that starts with its title. */
    public Optional<String> marginObstacle() {
        if (state == ProductState.STOPPED) {
            return Optional.of("is no longer sold");
        }
        if (!published()) {
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
