package org.calends.pricelist;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A price as a publisher entered it.
 *
 * @param place tells where a part of it stands, such as {@code prices[2].amount} or {@code row 7, amount}
 * @param item a billing term such as {@code P1Y}, or the id of a meter
 * @param market {@link org.calends.catalog.Price#BASE} for a price in US dollars that those of the markets follow
 * @param currency null when it is left out, because the market says it
 */
public record PriceEntry(
        UnaryOperator<String> place,
        String item,
        String market,
        @Nullable String currency,
        BigDecimal amount) {

    String in(String part) {
        return place.apply(part);
    }
}
