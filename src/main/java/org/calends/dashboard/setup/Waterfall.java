package org.calends.dashboard.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.calends.dashboard.Meter;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * Where the list price of one unit goes: what the reseller keeps, what the marketplace does, and what the publisher gets (R53,
 * R61).
 *
 * @param plan the one that stands for a whole product; null where the line names it
 * @param wholesale null while there is no margin
 */
record Waterfall(
        @Nullable String plan,
        BillingTerm billing,
        BigMoney list,
        @Nullable BigMoney wholesale,
        BigDecimal feePercent) {

    private static final BigDecimal SHARES = new BigDecimal(10_000);

    /** What the reseller keeps; less than nothing where its own price lies above the list price. */
    public @Nullable BigMoney margin() {
        return wholesale == null ? null : shown(list.minus(wholesale));
    }

    public @Nullable BigMoney wholesaleShown() {
        return wholesale == null ? null : shown(wholesale);
    }

    public @Nullable BigMoney fee() {
        return wholesale == null ? null : shown(wholesale.multipliedBy(feePercent.movePointLeft(2)));
    }

    /** What is left when what is shown of the fee is taken from what is shown of the price: the reader adds up. */
    public @Nullable BigMoney payout() {
        var price = wholesaleShown();
        var fee = fee();
        return price == null || fee == null ? null : price.minus(fee);
    }

    public Meter bar() {
        var payout = shares(payout());
        var fee = shares(fee());
        var margin = Math.max(0, shares(margin()));
        return Meter.of(Math.max(payout + fee + margin, 1))
                .add("live", payout)
                .add("ended", fee)
                .add("progress", margin)
                .build();
    }

    private long shares(@Nullable BigMoney part) {
        return part == null || list.isZero()
                ? 0
                : part.getAmount()
                        .multiply(SHARES)
                        .divide(list.getAmount(), 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    /** As fine as the list price, and never coarser than the currency. */
    private BigMoney shown(BigMoney amount) {
        var decimals = Math.max(
                list.getCurrencyUnit().getDecimalPlaces(),
                list.getAmount().stripTrailingZeros().scale());
        return amount.withScale(decimals, RoundingMode.HALF_UP);
    }
}
