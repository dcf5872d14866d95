package org.calends.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/**
 * The door to prices: from the list price over the margin that applies to what a reseller is billed.
 *
 * <p>List prices are in US dollars whatever the market; only a custom price brings a currency of its own.
 */
@Component
public class Pricing {

    private final PurchaseCheck check;
    private final MarginSource margins;

    Pricing(Catalog catalog, MarginSource margins) {
        this.check = new PurchaseCheck(catalog);
        this.margins = margins;
    }

    /** Everything about a purchase that the catalog does not sell. */
    public List<Violation> violations(Purchase purchase) {
        return check.violations(purchase);
    }

    /** Refuses what the catalog does not sell, naming everything that is wrong. */
    public PriceQuote quote(Purchase purchase) {
        var sold = check.find(purchase);
        var overlap = OverlapRule.decide(candidates(purchase, sold.price()).toList());
        var winner = overlap.winner();
        var unit = winner == null ? sold.price().unit() : winner.unit();
        var line = BilledLine.of(sold.plan().pricingModel(), unit, purchase.quantity());
        return new PriceQuote(sold.price(), overlap, unit, line);
    }

    /** A custom price without this term and market is no candidate. */
    private Stream<PricedMargin> candidates(Purchase purchase, ListPrice listPrice) {
        return margins.inForce(purchase.reseller(), purchase.product(), purchase.at()).stream()
                .filter(granted -> granted.covers(purchase.plan(), purchase.customer(), purchase.at()))
                .flatMap(granted -> granted.margin().wholesale(listPrice, purchase.market()).stream()
                        .map(unit -> new PricedMargin(granted, unit)));
    }
}
