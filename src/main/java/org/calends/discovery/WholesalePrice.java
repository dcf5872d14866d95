package org.calends.discovery;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What a margin makes of one list price in one market (R46, R53).
 *
 * @param item a billing term such as {@code P1M}, or the id of a meter
 * @param term how long one commits, an ISO-8601 duration; null for a meter
 * @param payment how often one pays; null for a meter
 * @param per what one unit is, such as {@code core}; null for the plan itself or a user of it
 * @param list the list price of one unit
 * @param wholesale what the reseller pays for it by this margin, exact
 */
public record WholesalePrice(
        String plan,
        String planName,
        String item,
        @Nullable String term,
        @Nullable String payment,
        @Nullable String per,
        BigMoney list,
        BigMoney wholesale) {}
