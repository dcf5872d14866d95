package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.calends.api.Amount;
import org.calends.pricing.Margin;
import org.calends.pricing.Meeting;
import org.calends.pricing.PricedMargin;
import org.jspecify.annotations.Nullable;

/**
 * One of two margins that meet.
 *
 * @param marginPercent absent for a custom price
 * @param price what one unit costs a reseller with it; absent where every list price gives another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarginWords(
        @Nullable BigDecimal marginPercent, @Nullable Amount price) {

    static MarginWords of(PricedMargin margin, Meeting meeting) {
        var percent = margin.granted().margin() instanceof Margin.Percentage share ? share.percent() : null;
        if (meeting.term() == null) {
            return new MarginWords(percent, null);
        }
        return new MarginWords(percent, Amount.of(margin.unit()));
    }

    static String warning(PricedMargin winner, PricedMargin loser) {
        return "%s applies, because a custom price goes before a percentage; the percentage alone would make it %s."
                .formatted(
                        Amount.of(winner.unit()).words(),
                        Amount.of(loser.unit()).words());
    }
}
