package org.calends.privateoffer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The review between setting an offer up and submitting it. */
@RestController
@RequestMapping(OfferLinks.ROOT + "/{id}/review")
@Tag(name = "Private offers")
class OfferReviewController {

    private final PrivateOfferManagement management;
    private final PrivateOfferReader reader;
    private final LinePrices prices;
    private final MarketplaceCalendar calendar;

    OfferReviewController(
            PrivateOfferManagement management,
            PrivateOfferReader reader,
            LinePrices prices,
            MarketplaceCalendar calendar) {
        this.management = management;
        this.reader = reader;
        this.prices = prices;
        this.calendar = calendar;
    }

    /**
     * What stands against submitting, what is rarely meant, what the offer would cost resellers, and what it would overlap with.
     *
     * @param month the running one, by the clock of the marketplace
     */
    record ReviewView(
            YearMonth month,
            List<Violation> violations,
            List<Violation> warnings,
            List<LinePrices.PricedLine> lines,
            OverlapsView overlaps) {}

    @GetMapping
    @Operation(
            operationId = "reviewOffer",
            summary = "What would be refused, each line's list and wholesale price, and the overlaps with other offers")
    ReviewView review(@PathVariable String id) {
        var offer = reader.get(PrivateOfferId.of(id));
        return new ReviewView(
                calendar.currentMonth(),
                reader.violations(offer.id()),
                reader.warnings(offer.id()),
                prices.of(offer.publisher(), offer.content().lines()),
                OverlapsView.of(reader.overlaps(offer.id())));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "finishSetUp", summary = "The offer is set up: on to the review")
    void finishSetUp(@PathVariable String id) {
        management.finishSetUp(PrivateOfferId.of(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reopenSetUp", summary = "Back to setting it up")
    void reopenSetUp(@PathVariable String id) {
        management.reopenSetUp(PrivateOfferId.of(id));
    }
}
