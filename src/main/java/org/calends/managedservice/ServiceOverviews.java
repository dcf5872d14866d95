package org.calends.managedservice;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of many managed services at once, those that were never submitted among them, in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
public class ServiceOverviews {

    private final ManagedServiceOffers offers;
    private final Catalog catalog;
    private final ServiceSearch search;
    private final ManifestSearch manifests;

    ServiceOverviews(ManagedServiceOffers offers, Catalog catalog, ServiceSearch search, ManifestSearch manifests) {
        this.offers = offers;
        this.catalog = catalog;
        this.search = search;
        this.manifests = manifests;
    }

    /** A publisher finds its own, the marketplace's people all, by key. */
    public Page<ServiceOverview> search(@Nullable ServiceState state, PageRequest page) {
        var found = search.page(publisher(), state, page);
        var keys = found.items().stream().map(ManagedServiceOffer::product).toList();
        var products = catalog.products(keys);
        var written = manifests.ofProducts(keys);
        return found.map(offer -> new ServiceOverview(
                requireNonNull(products.get(offer.product())), offer, written.getOrDefault(offer.product(), Map.of())));
    }

    /** How many there are in each state; a state without any is left out. */
    public Map<ServiceState, Long> counts() {
        return search.counts(publisher());
    }

    public ServiceOverview get(String key) {
        var offer = offers.get(key);
        var written = manifests.ofProducts(List.of(key)).getOrDefault(key, Map.of());
        return new ServiceOverview(offers.product(key), offer, written);
    }

    /** By product and plan. Whose products they are, the caller has asked. */
    public Map<String, Map<String, PlanManifests>> manifests(Collection<String> products) {
        return manifests.ofProducts(products);
    }

    private static @Nullable String publisher() {
        return CurrentUser.get().offerScope().publisher();
    }
}
