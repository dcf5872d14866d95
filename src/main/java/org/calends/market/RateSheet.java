package org.calends.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.calends.money.Rounding;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What currencies were worth on one day.
 *
 * @param perEuro how much of each currency one euro bought
 */
public record RateSheet(LocalDate day, Map<String, BigDecimal> perEuro) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    public RateSheet {
        var sorted = new TreeMap<>(perEuro);
        sorted.replaceAll((currency, rate) -> rate.stripTrailingZeros());
        perEuro = Collections.unmodifiableMap(sorted);
    }

    /** The amount in another currency, rounded for a price list (C11); nothing when a rate is not known. */
    public Optional<BigMoney> convert(BigMoney amount, CurrencyUnit target) {
        if (amount.getCurrencyUnit().equals(target)) {
            return Optional.of(amount);
        }
        var from = rate(amount.getCurrencyUnit());
        var to = rate(target);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(Rounding.converted(
                        amount, amount.getAmount().multiply(to.get()).divide(from.get(), EXACT_ENOUGH), target));
    }

    private Optional<BigDecimal> rate(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.EUR)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(perEuro.get(currency.getCode()));
    }
}
