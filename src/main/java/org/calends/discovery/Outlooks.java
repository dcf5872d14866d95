package org.calends.discovery;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.OverlapRule;
import org.calends.pricing.PricedMargin;
import org.calends.privateoffer.GrantedMargins;
import org.springframework.stereotype.Component;

/** Looks a year ahead at one plan, by the same {@link OverlapRule} that decides at a sale. */
@Component
public class Outlooks {

    private static final int MONTHS = 12;

    private final GrantedMargins granted;
    private final Catalog catalog;
    private final MarketplaceCalendar calendar;

    Outlooks(GrantedMargins granted, Catalog catalog, MarketplaceCalendar calendar) {
        this.granted = granted;
        this.catalog = catalog;
        this.calendar = calendar;
    }

    /** For customers whom no margin names; nothing where the plan is not sold. The first price of the plan stands for it. */
    public Optional<Outlook> of(UUID reseller, String productKey, String planId, String market) {
        return catalog.product(productKey)
                .flatMap(product -> product.plan(planId))
                .filter(plan -> plan.mayCarryMargin()
                        && plan.markets().contains(market)
                        && !plan.prices().isEmpty())
                .map(plan -> {
                    var margins = granted.of(reseller, calendar.now()).stream()
                            .filter(margin -> covers(margin, productKey, plan))
                            .toList();
                    var price = plan.prices().get(0);
                    var first = calendar.currentMonth();
                    var months = IntStream.range(0, MONTHS)
                            .mapToObj(first::plusMonths)
                            .flatMap(month -> priceIn(month, productKey, plan, price, market)
                                    .map(there -> month(month, there, market, margins))
                                    .stream())
                            .toList();
                    return new Outlook(plan.name(), price.term(), months);
                });
    }

    private static boolean covers(GrantedMargin margin, String product, Plan plan) {
        return margin.product().equals(product)
                && (margin.plan() == null || margin.plan().equals(plan.id()))
                && margin.customers().isEmpty();
    }

    private Optional<ListPrice> priceIn(YearMonth month, String product, Plan plan, ListPrice price, String market) {
        var prices = catalog.pricesIn(Set.of(product), market, instant(month)).getOrDefault(product, List.of());
        return new PricesOfPlans(market, prices).of(plan, price);
    }

    private Outlook.Month month(YearMonth month, ListPrice price, String market, List<GrantedMargin> margins) {
        var candidates = margins.stream()
                .filter(margin -> margin.effective().contains(instant(month)))
                .flatMap(margin ->
                        margin.margin().wholesale(price, market).stream().map(unit -> new PricedMargin(margin, unit)))
                .toList();
        var winner = OverlapRule.decide(candidates).winner();
        var margin = winner == null ? null : winner.granted().margin();
        return new Outlook.Month(
                month,
                margin instanceof Margin.Percentage share ? share.percent() : null,
                margin instanceof Margin.CustomPrice,
                price.unit(),
                winner == null ? price.unit() : winner.unit());
    }

    private Instant instant(YearMonth month) {
        var now = calendar.now();
        var start = calendar.startOf(month);
        return start.isBefore(now) ? now : start;
    }
}
