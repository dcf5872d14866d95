package org.calends.discovery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.discovery.MarginSheet;
import org.calends.discovery.Margins;
import org.calends.discovery.WholesalePrices;
import org.calends.market.Markets;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Margins over HTTP; each reseller sees its own only, and customers none (R3, R44, R45). */
@RestController
@RequestMapping("/api/margins")
@Tag(name = "Margins", description = "What publishers grant the calling reseller")
class MarginController {

    private static final String CSV = "text/csv";

    private final Margins margins;
    private final WholesalePrices prices;
    private final Markets markets;
    private final MarketplaceCalendar calendar;

    MarginController(Margins margins, WholesalePrices prices, Markets markets, MarketplaceCalendar calendar) {
        this.margins = margins;
        this.prices = prices;
        this.markets = markets;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            operationId = "listMargins",
            summary =
                    "The margins in force or scheduled at an instant, or now; with a market, what they make of its prices")
    Page<MarginView> margins(
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String market,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var reseller = CurrentUser.get().requireReseller();
        var instant = Objects.requireNonNullElseGet(at, calendar::now);
        var wanted = new PageRequest(page, size);
        var query = MarginQuestion.query(status, q, publisher, product, sort);
        var there = market == null ? null : MarginQuestion.market(market, markets);
        var found = wanted.of(Margins.among(margins.of(reseller, instant), query));
        var priced = there == null ? null : prices.in(there, found.items(), instant);
        return found.map(
                margin -> MarginView.of(margin, priced == null ? null : priced.getOrDefault(margin, List.of())));
    }

    @GetMapping(path = "/csv", produces = CSV)
    @Operation(operationId = "downloadMargins", summary = "The same as CSV: a row for each price in one market")
    ResponseEntity<String> csv(
            @RequestParam String market,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String sort) {
        var now = calendar.now();
        var there = MarginQuestion.market(market, markets);
        var query = MarginQuestion.query(status, q, publisher, product, sort);
        var found = Margins.among(margins.of(CurrentUser.get().requireReseller(), now), query);
        var name = "margins-" + there + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, CSV + ";charset=UTF-8")
                .body(MarginSheet.csv(there, found, prices.in(there, found, now)));
    }
}
