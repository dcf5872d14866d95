package org.calends.managedservice;

import org.calends.catalog.Product;
import org.calends.listing.ProductTies;
import org.springframework.stereotype.Component;

/** What an operator looks at stays as it is until the decision. */
@Component
class HeldInReview implements ProductTies {

    private final ServiceRows services;

    HeldInReview(ServiceRows services) {
        this.services = services;
    }

    @Override
    public void refuseHeld(Product product) {
        services.find(product.key())
                .map(ManagedServiceOffer::state)
                .filter(ServiceState::inReview)
                .ifPresent(state -> {
                    throw new WrongStep(product.key(), state);
                });
    }
}
