package org.calends.privateoffer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of an offer grant, in short.
 *
 * @param lowest the lowest margin in percent; null when no line has one
 * @param open how many lines have neither a margin nor a price of their own
 */
public record OfferedMargins(
        int lines,
        int customPrices,
        int open,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {}
