package org.calends.dashboard.services;

import java.util.List;
import org.calends.catalog.Product;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.delegation.ServiceDelegations;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.ServiceOverviews;
import org.calends.workflow.ProcessPositions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a managed service shows. */
@Component
class ServicePages {

    static final String VIEW = "dashboard/services/service";

    private final ServiceOverviews services;
    private final ManagedServiceOffers offers;
    private final ServiceDelegations delegations;
    private final ProcessPositions positions;

    ServicePages(
            ServiceOverviews services,
            ManagedServiceOffers offers,
            ServiceDelegations delegations,
            ProcessPositions positions) {
        this.services = services;
        this.offers = offers;
        this.delegations = delegations;
        this.positions = positions;
    }

    Product product(String key) {
        return offers.product(key);
    }

    /** @param address of the page of the service, with the wanted part of its delegations */
    void fill(Model page, String key, Address address) {
        var service = services.get(key);
        var offer = service.offer();
        var powers = ServicePowers.in(offer.state());
        var standing = delegations.of(service, Paging.of(address));
        var inForce = delegations.inForce(List.of(key)).getOrDefault(key, 0L);
        page.addAttribute("row", new ServiceRow(service, inForce));
        page.addAttribute("offer", offer);
        page.addAttribute("powers", powers);
        page.addAttribute("delegations", standing.items());
        page.addAttribute("pager", Pager.of(standing, address));
        page.addAttribute(
                "history", offers.history(key).stream().map(ServiceMoment::of).toList());
        page.addAttribute("marks", ServiceMarks.of(offer, positions.ofService(key), powers.inspect()));
        page.addAttribute("instance", powers.inspect() ? positions.instanceOfService(key) : null);
    }
}
