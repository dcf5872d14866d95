package org.calends.dashboard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: with a comma or a point, but never with both, because nobody could tell which is which. */
public final class Typed {

    public static final int MOST_DECIMALS = 8;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,20})?");

    // A thousand to some people, one to others.
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private static final BigDecimal LIMIT_OF_PRICE = new BigDecimal(10_000_000_000L);

    private Typed() {}

    public static String write(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("de") ? plain.replace('.', ',') : plain;
    }

    /** Nothing when it is no number, could be two, or has more decimals or digits than what can be stored. */
    public static Optional<BigDecimal> read(String text, int decimals, BigDecimal limit) {
        var bare = text.replaceAll("[\\s%]", "");
        if (!NUMBER.matcher(bare).matches() || AMBIGUOUS.matcher(bare).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(bare.replace(',', '.'));
        return Optional.of(number)
                .filter(it -> it.scale() <= decimals && it.abs().compareTo(limit) < 0);
    }

    /** A price, as exact as prices are stored. */
    public static Optional<BigDecimal> price(String text) {
        return read(text, MOST_DECIMALS, LIMIT_OF_PRICE);
    }
}
