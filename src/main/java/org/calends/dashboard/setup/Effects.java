package org.calends.dashboard.setup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.pricing.Margin;
import org.calends.pricing.Pricing;
import org.calends.privateoffer.OfferLine;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a line makes of the list prices, and who gets how much of it (R53, R56, R61). */
@Component
class Effects {

    // A percentage is the same in all markets.
    private static final String EVERY_MARKET = "";

    private final Pricing pricing;

    Effects(Pricing pricing) {
        this.pricing = pricing;
    }

    /**
     * One price of one plan.
     *
     * @param market null when it is the same in all of them
     * @param comparable whether it is in the currency of the list price
     */
    record Effect(String plan, @Nullable String market, boolean comparable, Waterfall prices) {}

    /** Nothing while there is no margin. */
    List<Effect> of(LineView view, OfferLine line) {
        var margin = line.margin();
        if (margin == null || view.product() == null) {
            return List.of();
        }
        return view.product().plans().stream()
                .filter(plan ->
                        line.plan() == null ? plan.mayCarryMargin() : plan.id().equals(line.plan()))
                .flatMap(plan -> plan.prices().stream().flatMap(price -> effects(plan, price, margin)))
                .toList();
    }

    private Stream<Effect> effects(Plan plan, ListPrice price, Margin margin) {
        return markets(margin).stream()
                .flatMap(market ->
                        margin.wholesale(price, market).stream().map(unit -> effect(plan, price, market, unit)));
    }

    private Effect effect(Plan plan, ListPrice price, String market, BigMoney unit) {
        var comparable = unit.isSameCurrency(price.unit());
        return new Effect(
                plan.name(),
                market.equals(EVERY_MARKET) ? null : market,
                comparable,
                new Waterfall(
                        null,
                        BillingTerm.of(price.term() + "/" + price.payment()),
                        comparable ? price.unit() : unit,
                        unit,
                        pricing.feePercent()));
    }

    private static Collection<String> markets(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(Margin.MarketPrice::market).collect(Collectors.toSet())
                : Set.of(EVERY_MARKET);
    }
}
