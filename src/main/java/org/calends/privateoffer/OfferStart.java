package org.calends.privateoffer;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** When an offer is to start (R20, R21): with the first instant of a month, or as soon as possible when there is no month. */
public record OfferStart(@Nullable YearMonth month) {

    public static final OfferStart ASAP = new OfferStart(null);

    public static OfferStart of(YearMonth month) {
        return new OfferStart(month);
    }
}
