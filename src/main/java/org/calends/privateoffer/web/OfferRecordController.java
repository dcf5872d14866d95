package org.calends.privateoffer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of an offer: for each reseller, and one event after the other. */
@RestController
@RequestMapping(OfferLinks.ROOT + "/{id}")
@Tag(name = "Private offers")
class OfferRecordController {

    private final PrivateOfferReader reader;

    OfferRecordController(PrivateOfferReader reader) {
        this.reader = reader;
    }

    @GetMapping("/resellers")
    @Operation(
            operationId = "listOfferResellers",
            summary = "How far the offer is for each reseller, and why it failed for some")
    Page<PublicationView> resellers(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var resellers = reader.resellers(PrivateOfferId.of(id));
        return new PageRequest(page, size).of(resellers).map(PublicationView::of);
    }

    @GetMapping("/history")
    @Operation(operationId = "listOfferHistory", summary = "Everything that happened to the offer, oldest first")
    Page<EventView> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var events = reader.history(PrivateOfferId.of(id));
        return new PageRequest(page, size).of(events).map(EventView::of);
    }
}
