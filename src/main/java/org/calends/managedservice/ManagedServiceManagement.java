package org.calends.managedservice;

import java.util.Optional;
import org.calends.catalog.OwnProducts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a publisher may do with its managed services. */
@Component
@Transactional
public class ManagedServiceManagement {

    private final OwnProducts products;
    private final ServiceRows services;
    private final Manifests manifests;
    private final ManifestReading reading;
    private final ManagedServiceProcess process;

    ManagedServiceManagement(
            OwnProducts products,
            ServiceRows services,
            Manifests manifests,
            ManifestReading reading,
            ManagedServiceProcess process) {
        this.products = products;
        this.services = services;
        this.manifests = manifests;
        this.reading = reading;
        this.process = process;
    }

    /**
     * Writes the manifest of a plan in place of the one that was written before; it is in force once it is published.
     *
     * @param edition how often it had been written when it was read
     */
    public void writeManifest(String key, String planId, int edition, SentManifest sent) {
        var product = ManagedServiceOffers.requireManaged(products.locked(key));
        var plan = OwnProducts.plan(product, planId);
        var state = stateOf(key);
        if (state.inReview()) {
            throw new WrongStep(key, state);
        }
        StaleManifest.refuse(plan, manifests.edition(key, plan.id()), edition);
        Optional<AuthorizationManifest> published =
                manifests.published(key, plan.id()).map(PublishedManifest::manifest);
        manifests.write(key, plan.id(), reading.read(sent, published));
    }

    /** Asks an operator to look at it: for the first time, again, or at what is to change. */
    public void submit(String key) {
        ManagedServiceOffers.requireManaged(products.locked(key));
        var state = stateOf(key);
        switch (state) {
            case DRAFT, STOPPED -> process.submitted(key);
            case LIVE -> process.updateSubmitted(key);
            case IN_REVIEW, UPDATE_IN_REVIEW -> throw new WrongStep(key, state);
        }
    }

    /** Takes it back before an operator has decided. */
    public void takeBack(String key) {
        ManagedServiceOffers.requireManaged(products.locked(key));
        Review.sendBack(key, stateOf(key), process);
    }

    /** Sells it no more (C40). */
    public void stopSelling(String key) {
        ManagedServiceOffers.requireManaged(products.locked(key));
        var state = stateOf(key);
        if (!state.sold()) {
            throw new WrongStep(key, state);
        }
        process.stopRequested(key);
    }

    private ServiceState stateOf(String key) {
        return services.find(key).map(ManagedServiceOffer::state).orElse(ServiceState.DRAFT);
    }
}
