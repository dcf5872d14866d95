package org.calends.catalog;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a plan costs, before any margin and any tax (R5, R65).
 *
 * @param term how long one commits, an ISO-8601 duration such as {@code P1Y}
 * @param payment how often one pays, an ISO-8601 duration
 * @param unit the price of one unit for one payment, exact
 * @param per what one unit is, such as {@code core}; null for the plan itself or a user of it
 */
public record ListPrice(
        String term,
        String payment,
        BigMoney unit,
        @Nullable String per) {

    /** What the tables of prices call it: the term, and what one unit is unless it is the plan or a user. */
    public String item() {
        return per == null ? term : term + "/" + per;
    }

    ListPrice at(BigMoney other) {
        return new ListPrice(term, payment, other, per);
    }
}
