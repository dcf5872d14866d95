package org.calends.discovery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.discovery.PriceAnswers;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One question over HTTP: what does this cost, and why? */
@RestController
@RequestMapping("/api/prices")
@Tag(name = "Prices", description = "What something costs a reseller at any instant, and how that comes about")
class PriceAnswerController {

    private final PriceAnswers answers;
    private final MarketplaceCalendar calendar;

    PriceAnswerController(PriceAnswers answers, MarketplaceCalendar calendar) {
        this.answers = answers;
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(
            operationId = "getPrice",
            summary =
                    "The list price, the margin that applies and why others do not, what is billed and what is paid out")
    PriceAnswerView price(
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String term,
            @RequestParam(required = false) @Nullable String meter,
            @RequestParam(required = false) @Nullable String market,
            @RequestParam(required = false) @Nullable String reseller,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String quantity) {
        var question = new PriceQuestion(product, plan, term, meter, market, reseller, customer, at, quantity);
        var reading = new PriceReading(CurrentUser.get().reseller(), calendar.now());
        var purchase = reading.purchase(question);
        return PriceAnswerView.of(answers.answer(purchase, reading.violations()));
    }
}
