package org.calends.notification;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.money.UnitPrice;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Says a margin in words: {@code 12.5% off the list price}, or the prices that stand in its place. */
final class MarginWords {

    private static final int MOST_PRICES = 12;

    private MarginWords() {}

    static String of(@Nullable Margin margin) {
        if (margin instanceof Margin.Percentage percentage) {
            return percentage.percent().stripTrailingZeros().toPlainString() + "% off the list price";
        }
        return margin instanceof Margin.CustomPrice custom ? prices(custom.prices()) : "no margin yet";
    }

    private static String prices(List<MarketPrice> prices) {
        var byTerm = prices.stream()
                .limit(MOST_PRICES)
                .collect(Collectors.groupingBy(MarginWords::term, LinkedHashMap::new, Collectors.toList()));
        var words = byTerm.entrySet().stream()
                .map(term -> amounts(term.getValue()) + " " + term.getKey())
                .collect(Collectors.joining("; "));
        var more = prices.size() - MOST_PRICES;
        return "custom price: " + (more > 0 ? words + "; and " + more + " more" : words);
    }

    private static String amounts(List<MarketPrice> prices) {
        return prices.stream()
                .map(price -> amount(price.unit()) + " in " + price.market())
                .collect(Collectors.joining(", "));
    }

    private static String amount(BigMoney unit) {
        var shown = UnitPrice.of(unit.getCurrencyUnit(), unit.getAmount());
        return shown.getAmount().toPlainString() + " " + shown.getCurrencyUnit();
    }

    private static String term(MarketPrice price) {
        var term = "for " + months(price.term(), "1 month", "1 year");
        return price.payment().equals(price.term())
                ? term
                : term + ", paid every " + months(price.payment(), "month", "year");
    }

    private static String months(String duration, String month, String year) {
        var months = Period.parse(duration).toTotalMonths();
        if (months % 12 == 0) {
            return months == 12 ? year : months / 12 + " years";
        }
        return months == 1 ? month : months + " months";
    }
}
