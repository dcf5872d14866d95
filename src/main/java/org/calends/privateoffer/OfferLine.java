package org.calends.privateoffer;

import org.calends.pricing.Margin;
import org.jspecify.annotations.Nullable;

/**
 * What is granted on one product or one of its plans; it holds for every reseller of the offer (R15).
 *
 * @param plan null for all present and future plans of the product
 * @param margin null while the draft has none
 */
public record OfferLine(
        String product, @Nullable String plan, @Nullable Margin margin) {}
