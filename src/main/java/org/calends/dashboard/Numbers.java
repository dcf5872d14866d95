package org.calends.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Says counts, shares and amounts in the reader's language; templates find it as {@code numbers}. */
public final class Numbers {

    private static final int MOST_DECIMALS = 8;

    private final Locale locale;

    public Numbers(Locale locale) {
        this.locale = locale;
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number of percent as it was entered, such as 12.5. */
    public String percent(BigDecimal percent) {
        return decimal(percent) + (locale.getLanguage().equals("de") ? "\u00a0%" : "%");
    }

    /** From the lowest to the highest, or just one when they are the same. */
    public String percents(BigDecimal lowest, BigDecimal highest) {
        return lowest.compareTo(highest) == 0 ? percent(lowest) : decimal(lowest) + "–" + percent(highest);
    }

    public String decimal(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    public String money(Money amount) {
        return amount(amount.getAmount(), amount.getCurrencyUnit().getCode(), amount.getScale());
    }

    /** A unit price, with as many decimals as it has but not fewer than its currency. */
    public String money(BigMoney price) {
        var decimals = Math.max(0, price.getAmount().stripTrailingZeros().scale());
        return amount(price.getAmount(), price.getCurrencyUnit().getCode(), decimals);
    }

    /** A price that was reckoned from another, rounded to as many decimals as that one has. */
    public String money(BigMoney price, BigMoney from) {
        var decimals = Math.max(
                from.getAmount().stripTrailingZeros().scale(),
                price.getCurrencyUnit().getDecimalPlaces());
        return money(price.withScale(Math.max(0, decimals), RoundingMode.HALF_UP));
    }

    private String amount(BigDecimal amount, String currency, int decimals) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        var usual = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        format.setMinimumFractionDigits(usual);
        format.setMaximumFractionDigits(Math.max(usual, decimals));
        return format.format(amount);
    }
}
