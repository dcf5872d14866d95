package org.calends.pricelist;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.Prices;
import org.calends.catalog.Product;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Stores plans, and what they cost in the currency of each of their markets (C11). */
@Component
public class PricedPlans {

    private final CatalogRecords records;
    private final Prices prices;
    private final MarketConversion conversion;
    private final PriceChangeRows changes;
    private final MarketplaceCalendar calendar;

    PricedPlans(
            CatalogRecords records,
            Prices prices,
            MarketConversion conversion,
            PriceChangeRows changes,
            MarketplaceCalendar calendar) {
        this.records = records;
        this.prices = prices;
        this.conversion = conversion;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * Stores a plan. What is new of its prices and markets, or changed in US dollars, is converted by the rates of the day;
     * all other prices stand. Where a rate is missing, so is the price.
     *
     * @throws ChangePending when something new would miss a price change that is on its way
     */
    public void save(Product product, Plan plan) {
        var now = calendar.now();
        var before = new PriceBook(prices.inForce(product.key(), plan.id(), now));
        if (!before.covers(plan)
                && changes.pending(product.key(), plan.id(), now).isPresent()) {
            throw new ChangePending(plan, "Add to the plan once it has been carried out, or cancel it.");
        }
        records.save(product, plan);
        convert(product, plan, before, now);
    }

    /** Prices what a file has stored together with its product; the file has the last word on what was planned. */
    public void load(Product product, Plan plan, PriceBook before) {
        var now = calendar.now();
        changes.pending(product.key(), plan.id(), now).ifPresent(change -> {
            changes.close(change.id(), PriceChange.State.CANCELED, now);
            prices.remove(product.key(), change.prices());
        });
        convert(product, plan, before, now);
    }

    /** What a plan costs now. */
    public PriceBook book(String productKey, String planId) {
        return book(productKey, planId, calendar.now());
    }

    /** What a plan costs at an instant, past or future. */
    public PriceBook book(String productKey, String planId, Instant at) {
        return new PriceBook(prices.inForce(productKey, planId, at));
    }

    /** What all plans of a product cost now, in its order. */
    public List<PriceBook> books(Product product) {
        var inForce = prices.inForce(product.key(), calendar.now()).stream().collect(groupingBy(Price::plan));
        return product.plans().stream()
                .map(plan -> new PriceBook(inForce.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private void convert(Product product, Plan plan, PriceBook before, Instant now) {
        if (plan.draft()) {
            prices.remove(
                    product.key(),
                    before.prices().stream()
                            .filter(not(price -> belongs(plan, price)))
                            .toList());
        }
        var rates = conversion.at(now);
        var known = product.plan(plan.id()).map(Plan::markets).orElse(plan.markets());
        List<Price> added = new ArrayList<>();
        PriceBook.items(plan).forEach((item, usd) -> {
            for (var market : plan.markets()) {
                var isNew = before.unit(item, market).isEmpty();
                if (isNew || !known.contains(market) || !before.isBase(item, usd)) {
                    var since = isNew || plan.draft() ? Price.SINCE_EVER : now;
                    rates.convert(usd, market)
                            .ifPresent(unit -> added.add(new Price(plan.id(), item, market, since, unit)));
                }
            }
        });
        prices.put(product.key(), added);
    }

    private static boolean belongs(Plan plan, Price price) {
        return PriceBook.items(plan).containsKey(price.item())
                && (price.isBase() || plan.markets().contains(price.market()));
    }

    /** The prices that a plan lacks, because there was no exchange rate. */
    public Stream<Violation> missing(Product product, Plan plan) {
        var book = book(product.key(), plan.id());
        return PriceBook.items(plan).keySet().stream()
                .flatMap(item -> plan.markets().stream()
                        .filter(market -> book.unit(item, market).isEmpty())
                        .map(market -> Violation.of(
                                "prices",
                                "prices.required",
                                "There is no exchange rate to price %s in %s. Enter that price by hand."
                                        .formatted(item, market),
                                "C11")));
    }
}
