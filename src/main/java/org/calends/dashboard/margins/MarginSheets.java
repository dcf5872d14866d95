package org.calends.dashboard.margins;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.calends.api.Page;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.Margins;
import org.calends.discovery.Outlooks;
import org.calends.discovery.WholesalePrices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what the page of margins tells, in a number of queries that does not grow with them. */
@Component
class MarginSheets {

    private final Margins margins;
    private final WholesalePrices prices;
    private final Outlooks outlooks;
    private final MarketplaceCalendar calendar;

    MarginSheets(Margins margins, WholesalePrices prices, Outlooks outlooks, MarketplaceCalendar calendar) {
        this.margins = margins;
        this.prices = prices;
        this.outlooks = outlooks;
        this.calendar = calendar;
    }

    /** A plan one can look a year ahead for. */
    record PlanChoice(String product, String title, String plan, String name) {

        public String word() {
            return product + "/" + plan;
        }
    }

    MarginSheet find(UUID reseller, MarginsAsked asked, String market) {
        var now = calendar.now();
        var all = margins.of(reseller, now);
        var found = asked.page().of(Margins.among(all, asked.query()));
        var priced = prices.in(market, found.items(), now);
        var rows = found.map(margin -> new MarginRow(margin, priced.getOrDefault(margin, List.of()), now));
        var plans = plans(rows);
        var next = calendar.currentMonth().plusMonths(1);
        return new MarginSheet(
                all,
                rows,
                plans,
                yearAhead(reseller, plans, asked.address().parameters().get("plan"), market),
                NextTurn.of(next, calendar.startOf(next), all));
    }

    private static List<PlanChoice> plans(Page<MarginRow> rows) {
        return rows.items().stream().flatMap(MarginSheets::plans).distinct().toList();
    }

    private static Stream<PlanChoice> plans(MarginRow row) {
        DiscoveredMargin margin = row.margin();
        return row.prices().stream()
                .map(price -> new PlanChoice(margin.product(), margin.title(), price.plan(), price.planName()));
    }

    private @Nullable YearAhead yearAhead(
            UUID reseller, List<PlanChoice> plans, @Nullable String asked, String market) {
        return plans.stream()
                .filter(plan -> plan.word().equals(asked))
                .findFirst()
                .or(() -> plans.stream().findFirst())
                .flatMap(plan -> outlooks.of(reseller, plan.product(), plan.plan(), market)
                        .map(outlook -> new YearAhead(plan, outlook)))
                .orElse(null);
    }
}
