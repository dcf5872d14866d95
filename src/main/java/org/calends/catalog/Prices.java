package org.calends.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The writing door to what plans cost, by market and by date. */
@NamedInterface("writing")
public interface Prices {

    /** What all items of a plan cost in all markets, and in US dollars, at an instant, past or future. */
    List<Price> inForce(String productKey, String planId, Instant at);

    /** The same for all plans of a product, by plan. */
    List<Price> inForce(String productKey, Instant at);

    /** Adds prices; what was to follow them in the same market is forgotten. */
    void put(String productKey, List<Price> prices);

    /** Forgets these prices, and what was to follow them in the same market. */
    void remove(String productKey, Collection<Price> prices);
}
