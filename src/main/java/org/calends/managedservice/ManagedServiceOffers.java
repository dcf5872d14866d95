package org.calends.managedservice;

import java.util.List;
import java.util.Optional;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.OfferType;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where managed services stand, and what their plans delegate. */
@Component
@Transactional(readOnly = true)
public class ManagedServiceOffers {

    private final OwnProducts products;
    private final ServiceRows services;
    private final Manifests manifests;

    ManagedServiceOffers(OwnProducts products, ServiceRows services, Manifests manifests) {
        this.products = products;
        this.services = services;
        this.manifests = manifests;
    }

    /** A publisher finds its own, the marketplace's people all; those that were submitted at least once. */
    public Page<ManagedServiceOffer> search(@Nullable ServiceState state, PageRequest page) {
        return page.of(services.search(CurrentUser.get().offerScope().publisher(), state));
    }

    /** One that was never submitted is a draft. */
    public ManagedServiceOffer get(String key) {
        product(key);
        return services.find(key).orElseGet(() -> new ManagedServiceOffer(key, ServiceState.DRAFT, null, 0));
    }

    public Product product(String key) {
        return requireManaged(products.visible(key));
    }

    public Plan plan(String key, String planId) {
        return OwnProducts.plan(product(key), planId);
    }

    /** How often the plan's manifest was written; 0 when it never was. */
    public int edition(String key, String planId) {
        return manifests.edition(key, plan(key, planId).id());
    }

    /** What was written and is not published yet. */
    public Optional<AuthorizationManifest> written(String key, String planId) {
        return manifests.draft(key, plan(key, planId).id());
    }

    /** Every version that was published, the newest first. */
    public List<PublishedManifest> published(String key, String planId) {
        return manifests.history(key, plan(key, planId).id());
    }

    /** The newest first. */
    public List<ServiceEvent> history(String key) {
        product(key);
        return services.events(key);
    }

    static Product requireManaged(Product product) {
        if (product.offerType() != OfferType.MANAGED_SERVICE) {
            throw new WrongStep("“" + product.title() + "” is no managed service.", "C31");
        }
        return product;
    }
}
