package org.calends.payout;

import org.calends.pricing.Charge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sums over rows of the ledger in one currency.
 *
 * @param lines how many rows there are
 * @param list what they would have been at list prices, or null when those are in other currencies
 * @param line what resellers are billed
 * @param fee what the marketplace keeps of it
 * @param payout what the publisher gets of it
 */
public record Totals(int lines, @Nullable Money list, Money line, Money fee, Money payout) {

    /** What the margins took off the list prices, where that can be told. */
    public @Nullable Money margin() {
        return list == null ? null : list.minus(line);
    }

    static Totals none(CurrencyUnit currency) {
        var zero = Money.zero(currency);
        return new Totals(0, zero, zero, zero, zero);
    }

    static Totals of(Charge charge) {
        var sameCurrency = charge.list().isSameCurrency(charge.line());
        return new Totals(1, sameCurrency ? charge.list() : null, charge.line(), charge.fee(), charge.payout());
    }

    Totals plus(Totals other) {
        return new Totals(
                lines + other.lines,
                list == null || other.list == null ? null : list.plus(other.list),
                line.plus(other.line),
                fee.plus(other.fee),
                payout.plus(other.payout));
    }
}
