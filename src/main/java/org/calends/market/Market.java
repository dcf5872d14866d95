package org.calends.market;

import org.joda.money.CurrencyUnit;

/**
 * A country where plans are sold (C7).
 *
 * @param code two letters
 * @param currency that of the prices there
 * @param taxRemitted whether the marketplace remits the taxes there, so that the publisher has nothing to do with them
 */
public record Market(String code, String name, CurrencyUnit currency, boolean taxRemitted) {}
