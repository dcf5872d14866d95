package org.calends.dashboard.setup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.pricing.Margin;
import org.calends.privateoffer.OfferLine;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What a line makes of the list prices (R53, R56), in short. */
final class Effects {

    // A percentage is the same in all markets.
    private static final String EVERY_MARKET = "";

    private Effects() {}

    /**
     * One price of one plan.
     *
     * @param market null when it is the same in all of them
     */
    record Effect(
            String plan, BillingTerm billing, @Nullable String market, BigMoney list, BigMoney wholesale) {}

    /** Nothing while there is no margin. */
    static List<Effect> of(LineView view, OfferLine line) {
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

    private static Stream<Effect> effects(Plan plan, ListPrice price, Margin margin) {
        return markets(margin).stream()
                .flatMap(market -> margin.wholesale(price, market).stream()
                        .map(unit -> new Effect(
                                plan.name(),
                                BillingTerm.of(price.term() + "/" + price.payment()),
                                market.equals(EVERY_MARKET) ? null : market,
                                price.unit(),
                                unit)));
    }

    private static Collection<String> markets(Margin margin) {
        return margin instanceof Margin.CustomPrice custom
                ? custom.prices().stream().map(Margin.MarketPrice::market).collect(Collectors.toSet())
                : Set.of(EVERY_MARKET);
    }
}
