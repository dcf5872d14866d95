package org.calends.pricelist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.api.Spelling;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.pricelist.PriceChange;
import org.calends.pricelist.PriceChanges;
import org.jspecify.annotations.Nullable;
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

/** Price changes of published plans over HTTP (C16). */
@RestController
@RequestMapping("/api/products/{key}/plans/{id}/price-changes")
@Tag(name = "List prices")
class PriceChangeController {

    private final OwnProducts products;
    private final PriceChanges changes;
    private final MarketplaceCalendar calendar;

    PriceChangeController(OwnProducts products, PriceChanges changes, MarketplaceCalendar calendar) {
        this.products = products;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** A price change; until {@code cancelableUntil} it can be canceled. */
    record ChangeView(
            UUID id,
            String state,
            YearMonth month,
            Instant effectiveAt,
            Instant requestedAt,
            String requestedBy,
            Instant cancelableUntil,
            List<LineView> lines) {}

    /** One price before and after; without a market it is the one in US dollars. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(String item, @Nullable String market, Amount before, Amount after) {

        static LineView of(PriceChange.Line line) {
            return new LineView(
                    line.item(), PriceView.market(line.market()), Amount.of(line.before()), Amount.of(line.after()));
        }
    }

    @GetMapping
    @Operation(operationId = "listPriceChanges", summary = "The plan's price changes, the latest first")
    Page<ChangeView> changes(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var product = products.visible(key);
        return new PageRequest(page, size)
                .of(changes.of(product, OwnProducts.plan(product, id)))
                .map(this::view);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "requestPriceChange",
            summary = "Change prices of a published plan: lower ones with the next month, higher ones after 90 days")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(PricesBody.CHANGE)))
    ChangeView request(@PathVariable String key, @PathVariable String id, @RequestBody PricesBody body) {
        return view(changes.request(key, id, body.month(), body.entries()));
    }

    @DeleteMapping("/{change}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "cancelPriceChange", summary = "Cancel a price change within two days")
    void cancel(@PathVariable String key, @PathVariable String id, @PathVariable UUID change) {
        changes.cancel(key, id, change);
    }

    private ChangeView view(PriceChange change) {
        return new ChangeView(
                change.id(),
                Spelling.of(change.stateAt(calendar.now())),
                calendar.monthOf(change.effectiveAt()),
                change.effectiveAt(),
                change.requestedAt(),
                change.requestedBy(),
                change.cancelableUntil(),
                change.lines().stream().map(LineView::of).toList());
    }
}
