package org.calends.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.calends.pricing.PurchaseCheck.Sold;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to prices, and the only one: from the list price over the margin that applies to what a reseller is billed and a
 * publisher is paid. Whoever sells and whoever only asks goes through it.
 */
@Component
public class Pricing {

    private final Catalog catalog;
    private final PurchaseCheck check;
    private final MarginSource margins;
    private final MarketplaceCalendar calendar;
    private final PricingSettings settings;

    Pricing(Catalog catalog, MarginSource margins, MarketplaceCalendar calendar, PricingSettings settings) {
        this.catalog = catalog;
        this.check = new PurchaseCheck(catalog);
        this.margins = margins;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** What the marketplace keeps of each line, in percent (R61). */
    public BigDecimal feePercent() {
        return settings.agencyFeePercent();
    }

    /** Everything about a purchase that the catalog does not sell. */
    public List<Violation> violations(Purchase purchase) {
        return violations(purchase, catalog.product(purchase.product()));
    }

    /** The same, of the product as somebody may see it. */
    public List<Violation> violations(Purchase purchase, Optional<Product> product) {
        return PurchaseCheck.violations(purchase, product);
    }

    /** Refuses what the catalog does not sell, naming everything that is wrong. */
    public PriceQuote quote(Purchase purchase) {
        var sold = check.find(purchase);
        var candidates = Candidates.among(inForce(purchase, sold), purchase, sold);
        return quote(purchase, sold, OverlapRule.decide(candidates.priced()), candidates.missed(), null);
    }

    /** What is added to a running term: at its list price, with its margin or a better one of today (R76, R79). */
    public PriceQuote added(Purchase purchase, Contract contract) {
        var sold = check.find(purchase).at(contract.price());
        var today = Candidates.among(inForce(purchase, sold), purchase, sold);
        var overlap = contract.decide(today.priced(), purchase.market());
        return quote(purchase, sold, overlap, today.missed(), contract.part());
    }

    /** What is tried out costs nothing, and no margin holds: which one will, the end of the trial tells (C26, R72). */
    public PriceQuote free(Purchase purchase) {
        return quote(purchase, check.find(purchase), OverlapRule.decide(List.of()), List.of(), Part.NOTHING);
    }

    private PriceQuote quote(
            Purchase purchase, Sold sold, Overlap overlap, List<MissedMargin> missed, @Nullable Part part) {
        var winner = overlap.winner();
        var list = sold.price().unit();
        var unit = winner == null ? list : winner.unit();
        var quantity = purchase.billable();
        var charge = Charge.of(
                BilledLine.of(sold.model(), part == null ? list : part.of(list), quantity),
                BilledLine.of(sold.model(), part == null ? unit : part.of(unit), quantity),
                settings.agencyFeePercent());
        return new PriceQuote(sold.publisher(), sold.price(), overlap, missed, unit, part, charge);
    }

    /**
     * A margin counts for purchases from the instant at which it takes effect, and for usage since the first of that month
     * (R24, R25). It ends with a month, so what counts for usage is in force in the last instant of that month.
     */
    private List<GrantedMargin> inForce(Purchase purchase, Sold sold) {
        var at = sold.isUsage() ? calendar.lastInstantOf(calendar.monthOf(purchase.at())) : purchase.at();
        return margins.inForce(purchase.reseller(), purchase.product(), at).stream()
                .map(margin -> sold.isUsage() ? margin.during(sinceTheFirst(margin.effective())) : margin)
                .filter(margin -> margin.effective().contains(purchase.at()))
                .toList();
    }

    private OfferTerm sinceTheFirst(OfferTerm term) {
        return new OfferTerm(calendar.startOf(calendar.monthOf(term.startsAt())), term.endsAt());
    }
}
