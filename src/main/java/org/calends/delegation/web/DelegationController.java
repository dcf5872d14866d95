package org.calends.delegation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.api.Spelling;
import org.calends.delegation.DelegationEvent;
import org.calends.delegation.DelegationManagement;
import org.calends.delegation.OwnDelegations;
import org.calends.delegation.SentAcceptance;
import org.calends.delegation.SentAcceptance.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Delegations over HTTP: operators record what customers decide, providers see theirs and may give them back. */
@RestController
@RequestMapping(DelegationController.ROOT)
@Tag(name = "Delegations", description = "What customers have delegated to the providers of managed services")
class DelegationController {

    static final String ROOT = "/api/delegations";

    private final OwnDelegations own;
    private final DelegationManagement management;

    DelegationController(OwnDelegations own, DelegationManagement management) {
        this.own = own;
        this.management = management;
    }

    @Schema(name = "DelegationEventView")
    record EventView(
            Instant at,
            String actor,
            String kind,
            String version,
            @Nullable String onBehalfOf) {

        static EventView of(DelegationEvent event) {
            return new EventView(
                    event.at(), event.actor(), Spelling.of(event.kind()), event.version(), event.onBehalfOf());
        }
    }

    @Schema(name = "DelegationEvents")
    record EventList(List<EventView> items) {}

    /** @param version of the manifest that the customer has read */
    record ConsentBody(@Nullable String version, @Nullable Person acceptedBy) {}

    /** @param removedBy who of the customer has decided */
    record RemovalBody(@Nullable Person removedBy) {}

    @GetMapping
    @Operation(operationId = "listDelegations", summary = "Delegations, the newest first; a provider finds those to it")
    Page<DelegationView> search(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return own.search(new PageRequest(page, size)).map(DelegationView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "acceptDelegation",
            summary = "Record that a customer has accepted a plan for some of its subscriptions and resource groups")
    ResponseEntity<DelegationView> accept(@RequestBody SentAcceptance body) {
        var id = management.accept(body);
        return ResponseEntity.created(URI.create(ROOT + "/" + id)).body(view(id));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getDelegation",
            summary = "One delegation, and whether a newer version waits for the customer's consent")
    DelegationView delegation(@PathVariable UUID id) {
        return view(id);
    }

    @GetMapping("/{id}/history")
    @Operation(operationId = "listDelegationHistory", summary = "Who agreed to what and who ended it, the newest first")
    EventList history(@PathVariable UUID id) {
        return new EventList(own.history(id).stream().map(EventView::of).toList());
    }

    @PostMapping("/{id}/update")
    @Operation(operationId = "agreeToManifest", summary = "Record that the customer agrees to the newest version")
    DelegationView update(@PathVariable UUID id, @RequestBody ConsentBody body) {
        management.agreeToUpdate(id, body.version(), body.acceptedBy());
        return view(id);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(operationId = "takeDelegationBack", summary = "Record that the customer takes the delegation back")
    DelegationView takeBack(@PathVariable UUID id, @RequestBody RemovalBody body) {
        management.takeBack(id, body.removedBy());
        return view(id);
    }

    @PostMapping("/{id}/return")
    @Operation(
            operationId = "giveDelegationBack",
            summary = "Give the delegation back as its provider; refused without the role for that in the manifest")
    DelegationView giveBack(@PathVariable UUID id) {
        management.giveBack(id);
        return view(id);
    }

    private DelegationView view(UUID id) {
        return DelegationView.of(own.standing(id));
    }
}
