package org.calends.pricing;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A margin as it bears on a purchase.
 *
 * @param unit what one unit would cost by it, exact; null where it does not hold
 * @param why it does not apply; null for the one that does
 */
public record ConsideredMargin(
        Claim granted, @Nullable BigMoney unit, @Nullable WhyNot why) {}
