package org.calends.discovery;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What a plan will cost a reseller in the coming months, by the margins and list prices that are known today. */
public record Outlook(String planName, String term, List<Month> months) {

    /**
     * One month, as it is on its first day, or now in the running one.
     *
     * @param percent of the margin that applies; null for none, and for a custom price
     * @param custom whether a custom price applies
     */
    public record Month(
            YearMonth month, @Nullable BigDecimal percent, boolean custom, BigMoney list, BigMoney wholesale) {}
}
