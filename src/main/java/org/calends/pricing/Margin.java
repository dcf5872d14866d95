package org.calends.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** What a publisher grants a reseller: a share of the list price, or prices of its own (R5, X4). */
public sealed interface Margin {

    /**
     * A share of the list price that the reseller keeps; it follows the list price (R55).
     *
     * @param percent more than 0, at most 100
     */
    record Percentage(BigDecimal percent) implements Margin {}

    /** Prices that stand in place of the list price, each for one market; only for a single plan (R56, R57). */
    record CustomPrice(List<MarketPrice> prices) implements Margin {

        public CustomPrice {
            prices = List.copyOf(prices);
        }

        public Optional<MarketPrice> priceFor(String term, String market) {
            return prices.stream()
                    .filter(price -> price.term().equals(term) && price.market().equals(market))
                    .findFirst();
        }
    }

    /**
     * What one unit costs a reseller in one market.
     *
     * @param term and {@code payment}: ISO-8601 durations, as of the list price that it replaces
     * @param market two-letter country code
     * @param unit in the currency that the publisher named, exact
     */
    record MarketPrice(String term, String payment, String market, BigMoney unit) {}
}
