package org.calends.managedservice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.api.Spelling;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.Role;
import org.calends.managedservice.Roles;
import org.calends.managedservice.ServiceEvent;
import org.calends.managedservice.ServiceState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where managed services stand: a publisher's people see their own, the marketplace's people all of them. */
@RestController
@RequestMapping(ManagedServiceController.ROOT)
@Tag(name = "Managed services", description = "What providers may do for customers: manifests, review, delegations")
class ManagedServiceController {

    static final String ROOT = "/api/managed-services";

    private final ManagedServiceOffers offers;
    private final Roles roles;

    ManagedServiceController(ManagedServiceOffers offers, Roles roles) {
        this.offers = offers;
        this.roles = roles;
    }

    /** @param delegable whether it may stand in a manifest without more ado */
    record RoleView(UUID id, String name, boolean delegable) {

        static RoleView of(Role role) {
            return new RoleView(role.id(), role.name(), role.delegable());
        }
    }

    @Schema(name = "ManagedServiceEventView")
    record EventView(
            Instant at, String actor, String kind, @Nullable String note) {

        static EventView of(ServiceEvent event) {
            return new EventView(event.at(), event.actor(), Spelling.of(event.kind()), event.note());
        }
    }

    record RoleList(List<RoleView> items) {}

    @Schema(name = "ManagedServiceEvents")
    record EventList(List<EventView> items) {}

    @GetMapping
    @Operation(operationId = "listManagedServices", summary = "Those that were submitted at least once, by key")
    Page<ServiceView> search(
            @RequestParam(required = false) @Nullable ServiceState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return offers.search(state, new PageRequest(page, size)).map(offer -> ServiceView.of(offer, offers));
    }

    @GetMapping("/roles")
    @Operation(
            operationId = "listRoles",
            summary = "The roles that come with the cloud, and which of them a manifest may name")
    RoleList roles() {
        return new RoleList(roles.all().stream().map(RoleView::of).toList());
    }

    @GetMapping("/{key}")
    @Operation(operationId = "getManagedService", summary = "Where it stands, and the versions of its plans' manifests")
    ServiceView service(@PathVariable String key) {
        return ServiceView.of(offers.get(key), offers);
    }

    @GetMapping("/{key}/history")
    @Operation(
            operationId = "listManagedServiceHistory",
            summary = "What happened to it and who did it, the newest first")
    EventList history(@PathVariable String key) {
        return new EventList(offers.history(key).stream().map(EventView::of).toList());
    }
}
