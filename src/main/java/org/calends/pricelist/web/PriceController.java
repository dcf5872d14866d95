package org.calends.pricelist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.pricelist.MarketPrices;
import org.calends.pricelist.PricedPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What plans cost, market by market, over HTTP. */
@RestController
@RequestMapping("/api/products/{key}/plans/{id}/prices")
@Tag(name = "List prices", description = "What plans cost in each market, and how that changes")
class PriceController {

    private final OwnProducts products;
    private final MarketPrices prices;
    private final PricedPlans plans;
    private final MarketplaceCalendar calendar;

    PriceController(OwnProducts products, MarketPrices prices, PricedPlans plans, MarketplaceCalendar calendar) {
        this.products = products;
        this.prices = prices;
        this.plans = plans;
        this.calendar = calendar;
    }

    /** All prices of a plan at an instant. */
    record PricesView(Instant at, List<PriceView> prices) {}

    @GetMapping
    @Operation(
            operationId = "getPrices",
            summary = "What the plan costs in each market, now or at another instant; first in US dollars")
    PricesView prices(
            @PathVariable String key, @PathVariable String id, @RequestParam(required = false) @Nullable Instant at) {
        var plan = OwnProducts.plan(products.visible(key), id);
        var instant = at == null ? calendar.now() : at;
        var book = plans.book(key, plan.id(), instant);
        return new PricesView(instant, book.prices().stream().map(PriceView::of).toList());
    }

    @PutMapping
    @Operation(
            operationId = "enterPrices",
            summary = "Enter prices of a draft market by market; those that are not named stand")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(PricesBody.EXAMPLE)))
    PricesView enter(@PathVariable String key, @PathVariable String id, @RequestBody PricesBody body) {
        prices.enter(key, id, body.entries());
        return prices(key, id, null);
    }
}
