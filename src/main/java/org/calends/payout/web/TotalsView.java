package org.calends.payout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.calends.api.Amount;
import org.calends.payout.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Sums as the API shows them.
 *
 * @param list at list prices; absent when those are in other currencies
 * @param margin what the private offers took off it; absent with the list
 * @param line what resellers are billed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TotalsView(
        int lines, @Nullable Amount list, @Nullable Amount margin, Amount line, Amount agencyFee, Amount payout) {

    static TotalsView of(Totals totals) {
        var list = totals.list();
        var margin = totals.margin();
        return new TotalsView(
                totals.lines(),
                list == null ? null : Amount.of(list),
                margin == null ? null : Amount.of(margin),
                Amount.of(totals.line()),
                Amount.of(totals.fee()),
                Amount.of(totals.payout()));
    }
}
