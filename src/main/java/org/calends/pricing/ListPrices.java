package org.calends.pricing;

import java.util.Optional;
import org.calends.catalog.ListPrice;

/** What a plan costs by term and market before any margin; nothing where it is not sold. */
@FunctionalInterface
public interface ListPrices {

    ListPrices NONE = (term, market) -> Optional.empty();

    Optional<ListPrice> of(String term, String market);
}
