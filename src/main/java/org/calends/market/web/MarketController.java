package org.calends.market.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.market.ExchangeRates;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.calends.market.RateSheet;
import org.calends.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Markets and exchange rates over HTTP. */
@RestController
@RequestMapping("/api")
@Tag(name = "Markets", description = "Where plans are sold, in which currency, and what that is worth")
class MarketController {

    private final Markets markets;
    private final ExchangeRates rates;
    private final MarketplaceCalendar calendar;

    MarketController(Markets markets, ExchangeRates rates, MarketplaceCalendar calendar) {
        this.markets = markets;
        this.rates = rates;
        this.calendar = calendar;
    }

    /** A market; the taxes of some are remitted by the marketplace. */
    record MarketView(String code, String name, String currency, boolean taxRemitted) {

        static MarketView of(Market market) {
            return new MarketView(
                    market.code(), market.name(), market.currency().getCode(), market.taxRemitted());
        }
    }

    /** What one euro buys; rates are texts, so that no decimal is lost on the way. */
    record RatesView(LocalDate day, Map<String, String> perEuro) {

        static RatesView of(RateSheet sheet) {
            Map<String, String> perEuro = new TreeMap<>();
            sheet.perEuro().forEach((currency, rate) -> perEuro.put(currency, text(rate)));
            return new RatesView(sheet.day(), perEuro);
        }

        private static String text(BigDecimal rate) {
            return rate.toPlainString();
        }
    }

    @GetMapping("/markets")
    @Operation(
            operationId = "listMarkets",
            summary =
                    "All markets by code, or those whose taxes the marketplace remits (or does not), or of one currency")
    Page<MarketView> markets(
            @RequestParam(required = false) @Nullable Boolean taxRemitted,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "200") int size) {
        List<MarketView> wanted = markets.all().stream()
                .filter(market -> taxRemitted == null || taxRemitted == market.taxRemitted())
                .filter(market ->
                        currency == null || currency.equals(market.currency().getCode()))
                .map(MarketView::of)
                .toList();
        return new PageRequest(page, size).of(wanted);
    }

    @GetMapping("/exchange-rates")
    @Operation(
            operationId = "getExchangeRates",
            summary = "The rates by which prices in US dollars are converted today")
    RatesView rates() {
        return rates.at(calendar.now()).map(RatesView::of).orElseThrow(() -> new NotFound("Any exchange rate"));
    }
}
