package org.calends.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a product is sold.
 *
 * @param id unique within its product
 * @param trial the length of its free trial as an ISO-8601 duration, or null for none
 * @param stopped no longer sold
 * @param markets two-letter codes of the countries where it is sold
 */
public record Plan(
        String id,
        String name,
        String description,
        PricingModel pricingModel,
        Visibility visibility,
        @Nullable String trial,
        boolean stopped,
        Set<String> markets,
        List<ListPrice> prices) {

    /** Billed by the marketplace, for everybody to see, and still sold: what a private offer may name (R8, R12). */
    public boolean mayCarryMargin() {
        return marginObstacle().isEmpty();
    }

    /** Why no line of a private offer may name this plan, as the rest of a sentence that starts with its name. */
    public Optional<String> marginObstacle() {
        if (pricingModel == PricingModel.BYOL) {
            return Optional.of("needs a license that is bought elsewhere, so the marketplace bills nothing");
        }
        if (visibility != Visibility.PUBLIC) {
            return Optional.of("is for a named audience only");
        }
        return stopped ? Optional.of("is no longer sold") : Optional.empty();
    }

    public Optional<ListPrice> price(String term) {
        return prices.stream().filter(price -> price.term().equals(term)).findFirst();
    }
}
