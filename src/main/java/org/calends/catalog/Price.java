package org.calends.catalog;

import java.time.Instant;
import org.joda.money.BigMoney;

/**
 * What one unit of something costs in a market from an instant on, until the next price of it.
 *
 * @param item a billing term, see {@link ListPrice#item()}, or the id of a meter
 * @param market two-letter code of a country, or {@link #BASE}
 */
public record Price(String plan, String item, String market, Instant validFrom, BigMoney unit) {

    /** Stands for the price in US dollars that those of the markets are converted from (C11). */
    public static final String BASE = "";

    /** The first price of anything: before it was for sale nobody could buy it. */
    public static final Instant SINCE_EVER = Instant.EPOCH;

    public boolean isBase() {
        return market.equals(BASE);
    }
}
