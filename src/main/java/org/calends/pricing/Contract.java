package org.calends.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.jspecify.annotations.Nullable;

/**
 * What a running term has fixed for whatever is added to it: the list price (R79), and the margin of its beginning, which it
 * keeps until its end (R76, conflict X5).
 *
 * @param kept null when the term began at the list price
 * @param part of the paid period that is left
 */
public record Contract(ListPrice price, @Nullable PlannedMargin kept, Part part) {

    /** With the kept margin, unless its offer is still in force and stands there by itself. */
    List<PricedMargin> with(List<PricedMargin> inForce, String market) {
        if (kept == null
                || inForce.stream()
                        .anyMatch(margin -> margin.granted().privateOffer().equals(kept.privateOffer()))) {
            return inForce;
        }
        var unit = kept.margin().wholesale(price, market).map(amount -> new PricedMargin(kept, amount));
        return Stream.concat(inForce.stream(), unit.stream()).toList();
    }
}
