package org.calends.payout;

import java.time.YearMonth;
import org.joda.money.Money;

/** What publishers get for a month, or one of them. */
public record MonthlyPayout(YearMonth month, Money payout) {}
