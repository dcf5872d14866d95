package org.calends.sales.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.calends.api.Amount;
import org.calends.pricing.WhyNot;
import org.calends.sales.SaleMargin;
import org.jspecify.annotations.Nullable;

/**
 * A margin that was considered when something was sold.
 *
 * @param marginPercent absent for a custom price
 * @param wholesalePrice what one unit would have cost by it; absent where it did not hold
 * @param reason why it did not apply; absent for the one that did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SaleMarginView(
        String privateOffer,
        @Nullable BigDecimal marginPercent,
        @Nullable Amount wholesalePrice,
        @Nullable ReasonView reason) {

    /** Why a margin did not apply, for programs and for people. */
    record ReasonView(String code, String message, String rule) {

        static ReasonView of(WhyNot why) {
            return new ReasonView(why.code(), why.words(), why.rule());
        }
    }

    static SaleMarginView of(SaleMargin margin) {
        var unit = margin.unit();
        var why = margin.why();
        return new SaleMarginView(
                margin.privateOffer(),
                margin.marginPercent(),
                unit == null ? null : Amount.of(unit),
                why == null ? null : ReasonView.of(why));
    }
}
