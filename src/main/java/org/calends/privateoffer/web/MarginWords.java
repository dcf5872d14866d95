package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
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
        @Nullable BigDecimal marginPercent,
        @Nullable String price,
        @Nullable String currency) {

    static MarginWords of(PricedMargin margin, Meeting meeting) {
        var percent = margin.granted().margin() instanceof Margin.Percentage share ? share.percent() : null;
        if (meeting.term() == null) {
            return new MarginWords(percent, null, null);
        }
        var unit = margin.unit();
        return new MarginWords(
                percent,
                unit.getAmount().toPlainString(),
                unit.getCurrencyUnit().getCode());
    }

    static String warning(MarginWords winner, MarginWords loser) {
        return "%s %s applies, because a custom price goes before a percentage; the percentage alone would make it %s %s."
                .formatted(winner.price(), winner.currency(), loser.price(), loser.currency());
    }
}
