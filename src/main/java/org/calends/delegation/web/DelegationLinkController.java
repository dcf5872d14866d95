package org.calends.delegation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.delegation.DelegationLink;
import org.calends.delegation.DelegationLinks;
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

/** The links by which customers decide about plans of a managed service, over HTTP (C32). */
@RestController
@RequestMapping("/api/managed-services/{key}/links")
@Tag(name = "Delegations")
class DelegationLinkController {

    private final DelegationLinks links;
    private final String base;

    DelegationLinkController(DelegationLinks links, @Value("${calends.mail.base-url}") String base) {
        this.links = links;
        this.base = base;
    }

    /** Who is to decide about what. */
    record LinkBody(@Nullable String plan, @Nullable String tenantId) {}

    /**
     * A link as its provider sees it.
     *
     * @param link what to hand to the customer; told once, in the answer to making it
     */
    @Schema(name = "DelegationLinkView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkView(
            UUID id,
            String product,
            String plan,
            UUID tenantId,
            Instant createdAt,
            String createdBy,
            Instant expiresAt,
            @Nullable Instant canceledAt,
            @Nullable String canceledBy,
            @Nullable String link) {

        static LinkView of(DelegationLink made, @Nullable String address) {
            return new LinkView(
                    made.id(),
                    made.product(),
                    made.plan(),
                    made.customer(),
                    made.createdAt(),
                    made.createdBy(),
                    made.expiresAt(),
                    made.canceledAt(),
                    made.canceledBy(),
                    address);
        }
    }

    @GetMapping
    @Operation(
            operationId = "listDelegationLinks",
            summary = "The links that were made for customers, the newest first")
    Page<LinkView> list(
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return links.of(key, new PageRequest(page, size)).map(link -> LinkView.of(link, null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "makeDelegationLink",
            summary = "Let a customer decide about a plan; hand the link in the answer to it, nobody is told it again")
    LinkView make(@PathVariable String key, @RequestBody LinkBody body) {
        var made = links.make(key, body.plan() == null ? "" : body.plan(), body.tenantId());
        return LinkView.of(
                made.link(), base + "/delegation?token=" + made.token().secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "cancelDelegationLink", summary = "Take a link back, so that it works no more")
    void cancel(@PathVariable String key, @PathVariable UUID id) {
        links.cancel(key, id);
    }
}
