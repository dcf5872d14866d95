package org.calends.dashboard.setup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.dashboard.Typed;
import org.calends.pricing.Pricing;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws for each line, in one market, where its first list price goes, with a number of queries that does not grow. */
@Component
class Waterfalls {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final BigDecimal LIMIT = new BigDecimal(10_000_000_000L);

    private final Catalog catalog;
    private final Pricing pricing;
    private final MarketplaceCalendar calendar;

    Waterfalls(Catalog catalog, Pricing pricing, MarketplaceCalendar calendar) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.calendar = calendar;
    }

    /** The markets in which anything of it is sold, and the one that is shown. */
    record Shown(List<String> markets, String market, Map<Integer, Waterfall> lines) {}

    Shown of(List<LineView> lines, @Nullable String asked) {
        var markets = new TreeSet<String>();
        lines.forEach(line -> plan(line).ifPresent(plan -> markets.addAll(plan.markets())));
        var market = asked != null && markets.contains(asked)
                ? asked
                : markets.contains("US") ? "US" : markets.isEmpty() ? "" : markets.first();
        var prices = catalog.pricesIn(
                lines.stream().map(line -> line.form().product()).distinct().toList(), market, calendar.now());
        var drawn = new HashMap<Integer, Waterfall>();
        lines.forEach(line -> draw(line, market, prices.getOrDefault(line.form().product(), List.of()))
                .ifPresent(waterfall -> drawn.put(line.number(), waterfall)));
        return new Shown(List.copyOf(markets), market, drawn);
    }

    private Optional<Waterfall> draw(LineView line, String market, Collection<Price> prices) {
        return plan(line)
                .filter(plan -> plan.markets().contains(market))
                .flatMap(plan -> plan.prices().stream()
                        .findFirst()
                        .flatMap(first -> prices.stream()
                                .filter(price -> price.plan().equals(plan.id())
                                        && price.item().equals(first.item()))
                                .findFirst()
                                .map(price -> waterfall(line, plan, first, market, price.unit()))));
    }

    private Waterfall waterfall(LineView line, Plan plan, ListPrice first, String market, BigMoney list) {
        var billing = first.term() + "/" + first.payment();
        return new Waterfall(
                line.whole() ? plan.name() : null,
                BillingTerm.of(billing),
                list,
                line.custom() ? own(line.form(), billing, market, list) : share(line.form(), list),
                pricing.feePercent());
    }

    /** The whole product is shown by the first of its plans that can be sold. */
    private static Optional<Plan> plan(LineView line) {
        var product = line.product();
        return line.whole() && product != null
                ? product.plans().stream()
                        .filter(plan -> plan.mayCarryMargin() && !plan.prices().isEmpty())
                        .findFirst()
                : line.plan();
    }

    private static @Nullable BigMoney share(LineForm form, BigMoney list) {
        return Typed.read(form.percent(), Typed.MOST_DECIMALS, LIMIT)
                .filter(percent -> percent.signum() > 0 && percent.compareTo(WHOLE) <= 0)
                .map(percent -> list.multipliedBy(WHOLE.subtract(percent).movePointLeft(2)))
                .orElse(null);
    }

    private static @Nullable BigMoney own(LineForm form, String billing, String market, BigMoney list) {
        return form.prices().stream()
                .filter(price -> price.term().equals(billing)
                        && price.market().equals(market)
                        && price.currency().equals(list.getCurrencyUnit().getCode()))
                .findFirst()
                .flatMap(price -> Typed.read(price.amount(), Typed.MOST_DECIMALS, LIMIT))
                .map(amount -> BigMoney.of(list.getCurrencyUnit(), amount))
                .orElse(null);
    }
}
