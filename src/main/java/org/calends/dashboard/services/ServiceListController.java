package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.delegation.ServiceDelegations;
import org.calends.managedservice.ServiceOverviews;
import org.calends.managedservice.ServiceState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists managed services: a publisher's own, or, for the marketplace's people, everybody's. */
@Controller
class ServiceListController {

    private final ServiceOverviews services;
    private final ServiceDelegations delegations;

    ServiceListController(ServiceOverviews services, ServiceDelegations delegations) {
        this.services = services;
        this.delegations = delegations;
    }

    /** A state one can narrow the list to; all of them when there is none. */
    record Choice(@Nullable ServiceTone tone, long number, String address, boolean current) {}

    @GetMapping("/managed-services")
    String list(HttpServletRequest http, Model page) {
        var address = Address.of(http, "state", "size", "page");
        var state = state(address.parameters().get("state"));
        var found = services.search(state, Paging.of(address));
        var inForce = delegations.inForce(
                found.items().stream().map(each -> each.product().key()).toList());
        page.addAttribute(
                "services",
                found.items().stream()
                        .map(each -> new ServiceRow(
                                each, inForce.getOrDefault(each.product().key(), 0L)))
                        .toList());
        page.addAttribute("pager", Pager.of(found, address));
        page.addAttribute("choices", choices(address, state, services.counts()));
        return Htmx.view(http, "dashboard/services/list", "found");
    }

    private static List<Choice> choices(Address address, @Nullable ServiceState asked, Map<ServiceState, Long> counts) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(new Choice(null, all, address.with("state", null), asked == null)),
                        Arrays.stream(ServiceState.values())
                                .map(it -> new Choice(
                                        ServiceTone.of(it),
                                        counts.getOrDefault(it, 0L),
                                        address.with("state", it),
                                        it == asked)))
                .toList();
    }

    private static @Nullable ServiceState state(@Nullable String word) {
        return Arrays.stream(ServiceState.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
