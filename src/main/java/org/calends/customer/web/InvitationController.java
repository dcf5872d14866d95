package org.calends.customer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.customer.Invitations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A reseller's invitations over HTTP (P4). */
@RestController
@RequestMapping("/api/customers/invitations")
@Tag(name = "Customers")
class InvitationController {

    private final Invitations invitations;
    private final String base;

    InvitationController(Invitations invitations, @Value("${calends.mail.base-url}") String base) {
        this.invitations = invitations;
        this.base = base;
    }

    /** Whom to invite. */
    record InvitationBody(
            @Schema(example = "5c000000-0000-4000-8000-00000000e001") @Nullable
            UUID tenantId,

            @Schema(example = "Example Foods Inc.") @Nullable
            String name,

            @Schema(example = "US") @Nullable String country) {}

    @GetMapping
    @Operation(
            operationId = "listInvitations",
            summary = "A reseller's own invitations, or for operators all; the newest first")
    Page<InvitationView> invitations(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return invitations.list(new PageRequest(page, size)).map(invitation -> InvitationView.of(invitation, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "inviteCustomer",
            summary = "Invite a tenant to be a customer; hand the link in the answer to it, nobody is told it again")
    InvitationView send(@RequestBody InvitationBody body) {
        var sent = invitations.send(body.tenantId(), body.name(), body.country());
        return InvitationView.of(sent.invitation(), base + InvitationPage.PATH + "?token=" + sent.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "cancelInvitation", summary = "Cancel an invitation, so that its link works no more")
    void cancel(@PathVariable UUID id) {
        invitations.cancel(id);
    }
}
