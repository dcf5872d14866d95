package org.calends.privateoffer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.IfMatch;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.OfferOrder;
import org.calends.privateoffer.OfferQuery;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Private offers over HTTP: writing, reading and changing them. */
@RestController
@RequestMapping(OfferLinks.ROOT)
@Tag(name = "Private offers", description = "From draft to the end of the term; a publisher sees its own only")
class PrivateOfferController {

    private final PrivateOfferManagement management;
    private final PrivateOfferReader reader;
    private final BrokenRules rules;

    PrivateOfferController(PrivateOfferManagement management, PrivateOfferReader reader) {
        this.management = management;
        this.reader = reader;
        this.rules = new BrokenRules(reader::violations);
    }

    @GetMapping
    @Operation(
            operationId = "listOffers",
            summary =
                    "Offers by state and by part of the name or id; sort by name, start, end, resellers or updatedAt, - down")
    Page<OfferSummaryView> search(
            @RequestParam(required = false) @Nullable PrivateOfferState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "-updatedAt")
                    @Parameter(schema = @Schema(type = "string", defaultValue = "-updatedAt"))
                    OfferOrder sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var query = OfferQuery.of(state, q, sort);
        return reader.search(query, new PageRequest(page, size)).map(OfferSummaryView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "draftOffer", summary = "Draft an offer; only its name is needed")
    ResponseEntity<OfferView> draft(@RequestBody OfferBody body) {
        var publisher = CurrentUser.get().requirePublisher();
        var id = management.draft(publisher, BodyReading.read(body, publisher, rules));
        return OfferAnswer.created(reader.get(id));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getOffer", summary = "One offer; its ETag is its version")
    ResponseEntity<OfferView> offer(@PathVariable String id) {
        return OfferAnswer.ok(reader.get(PrivateOfferId.of(id)));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changeOffer", summary = "Change a draft as a whole; If-Match says which version was read")
    ResponseEntity<OfferView> edit(
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @RequestBody OfferBody body) {
        var offer = reader.get(PrivateOfferId.of(id));
        management.edit(
                offer.id(),
                IfMatch.version(version, offer.version()),
                BodyReading.read(body, offer.publisher(), rules));
        return OfferAnswer.ok(reader.get(offer.id()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteOffer", summary = "Delete a draft for good")
    void delete(@PathVariable String id) {
        management.delete(PrivateOfferId.of(id));
    }
}
