package org.calends.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.calends.api.Amount;
import org.calends.pricing.ConsideredMargin;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * A margin as it bears on a price.
 *
 * @param name the private offer's; absent when a reseller asks (R45)
 * @param marginPercent absent with a custom price
 * @param wholesalePrice what one unit would cost by it; absent where it does not hold
 * @param startsAt since when it holds here, and {@code endsAt}: the first instant at which it no longer does
 * @param reason why it does not apply; absent for the one that does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedMarginView(
        String privateOffer,
        @Nullable String name,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        @Nullable Amount wholesalePrice,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable ReasonView reason) {

    /** Why a margin does not apply, for programs and for people. */
    record ReasonView(String code, String message, String rule) {

        static ReasonView of(WhyNot why) {
            return new ReasonView(why.code(), why.words(), why.rule());
        }
    }

    static AskedMarginView of(ConsideredMargin considered, Map<String, String> names) {
        var claim = considered.granted();
        var effective = claim instanceof GrantedMargin granted ? granted.effective() : null;
        var unit = considered.unit();
        var why = considered.why();
        return new AskedMarginView(
                claim.privateOffer(),
                names.get(claim.privateOffer()),
                claim.margin() instanceof Margin.Percentage percentage ? percentage.percent() : null,
                claim.margin() instanceof Margin.CustomPrice,
                unit == null ? null : Amount.of(unit),
                effective == null ? null : effective.startsAt(),
                effective == null ? null : effective.endsAt(),
                why == null ? null : ReasonView.of(why));
    }
}
