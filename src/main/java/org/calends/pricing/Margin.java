package org.calends.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.ListPrice;
import org.calends.money.UnitPrice;
import org.joda.money.BigMoney;

/** What a publisher grants a reseller: a share of the list price, or prices of its own (R5, X4). */
public sealed interface Margin {

    /**
     * What one unit costs the reseller, exact, with no decimal dropped (R53).
     *
     * @return nothing when a custom price names no price for this term in this market
     */
    Optional<BigMoney> wholesale(ListPrice listPrice, String market);

    /**
     * A share of the list price that the reseller keeps; it follows the list price (R55).
     *
     * @param percent more than 0, at most 100
     */
    record Percentage(BigDecimal percent) implements Margin {

        @Override
        public Optional<BigMoney> wholesale(ListPrice listPrice, String market) {
            var share = BigDecimal.ONE.subtract(percent.movePointLeft(2));
            var exact = listPrice.unit().multipliedBy(share);
            return Optional.of(UnitPrice.of(exact.getCurrencyUnit(), exact.getAmount()));
        }
    }

    /** Prices that stand in place of the list price, each for one market; only for a single plan (R56, R57). */
    record CustomPrice(List<MarketPrice> prices) implements Margin {

        public CustomPrice {
            prices = List.copyOf(prices);
        }

        @Override
        public Optional<BigMoney> wholesale(ListPrice listPrice, String market) {
            return priceFor(listPrice.term(), market).map(MarketPrice::unit);
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
