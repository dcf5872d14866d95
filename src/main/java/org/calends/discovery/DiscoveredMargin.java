package org.calends.discovery;

import java.util.Set;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.calends.pricing.Margin;
import org.jspecify.annotations.Nullable;

/**
 * A margin as the reseller sees it; nothing in it leads to the private offer behind it (R44, R45).
 *
 * @param publisher the publisher's name
 * @param product the product's key
 * @param plan the only plan, or null for all present and future plans of the product
 * @param planName what people call that plan
 * @param customers the customers it is limited to; empty for all
 */
public record DiscoveredMargin(
        String publisher,
        String product,
        String title,
        @Nullable String plan,
        @Nullable String planName,
        Margin margin,
        OfferTerm effective,
        Status status,
        Set<UUID> customers) {

    /** Whether it holds. */
    public enum Status {
        IN_FORCE,
        SCHEDULED,
        ENDED
    }
}
