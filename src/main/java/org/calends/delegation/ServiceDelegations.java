package org.calends.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.ServiceOverview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what customers have delegated by the plans of a managed service, in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
public class ServiceDelegations {

    private final ManagedServiceOffers offers;
    private final DelegationSearch search;

    ServiceDelegations(ManagedServiceOffers offers, DelegationSearch search) {
        this.offers = offers;
        this.search = search;
    }

    /** The newest first. */
    public Page<Standing> of(ServiceOverview service, PageRequest page) {
        var key = offers.product(service.product().key()).key();
        return search.ofProduct(key, page)
                .map(delegation -> Standing.of(
                        delegation, service.manifests(delegation.plan()).published()));
    }

    /** How many are in force, by product; a product without any is left out. Whose products they are, the caller has asked. */
    public Map<String, Long> inForce(Collection<String> products) {
        return products.isEmpty() ? Map.of() : search.active(List.copyOf(products));
    }
}
