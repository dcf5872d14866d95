package org.calends.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a product is sold. While it is a draft, texts may be empty and lists, too.
 *
 * @param id unique within its product
 * @param summary one line about it; software as a service has none (C5)
 * @param hidden not shown, because it is only sold as a part of something else (C22)
 * @param trial the length of its free trial as an ISO-8601 duration, or null for none
 * @param markets two-letter codes of the countries where it is sold
 * @param prices in US dollars, as they are now
 */
public record Plan(
        String id,
        PlanState state,
        String name,
        String summary,
        String description,
        PricingModel pricingModel,
        Visibility visibility,
        boolean hidden,
        @Nullable String trial,
        Set<String> markets,
        List<ListPrice> prices,
        List<Meter> meters,
        UserLimits users) {

    /** No longer sold. */
    public boolean stopped() {
        return state == PlanState.STOPPED;
    }

    public boolean draft() {
        return state == PlanState.DRAFT;
    }

    /** Billed by the marketplace, for everybody to see, and still sold: what a private offer may name (R8, R12). */
    public boolean mayCarryMargin() {
        return marginObstacle().isEmpty();
    }

    /** Why no line of a private offer may name this plan, as the rest of a sentence that starts with its name. */
    public Optional<String> marginObstacle() {
        if (draft()) {
            return Optional.of("is not published");
        }
        if (pricingModel == PricingModel.BYOL) {
            return Optional.of("needs a license that is bought elsewhere, so the marketplace bills nothing");
        }
        if (visibility != Visibility.PUBLIC) {
            return Optional.of("is for a named audience only");
        }
        return stopped() ? Optional.of("is no longer sold") : Optional.empty();
    }

    public Optional<ListPrice> price(String term) {
        return prices.stream().filter(price -> price.term().equals(term)).findFirst();
    }

    public Plan in(PlanState other) {
        return new Plan(
                id,
                other,
                name,
                summary,
                description,
                pricingModel,
                visibility,
                hidden,
                trial,
                markets,
                prices,
                meters,
                users);
    }
}
