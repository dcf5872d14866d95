package org.calends.api;

import org.joda.money.BigMoneyProvider;

/** An amount of money as every call writes it: a text, so that nobody's arithmetic can lose a decimal on the way. */
public record Amount(String amount, String currency) {

    /** As a sentence says it: 380.00 EUR. */
    public String words() {
        return amount + " " + currency;
    }

    public static Amount of(BigMoneyProvider money) {
        var exact = money.toBigMoney();
        return new Amount(
                exact.getAmount().toPlainString(), exact.getCurrencyUnit().getCode());
    }
}
