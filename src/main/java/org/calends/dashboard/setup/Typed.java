package org.calends.dashboard.setup;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: with a comma or a point, but never with both, because nobody could tell which is which. */
final class Typed {

    static final int MOST_DECIMALS = 8;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,20})?");

    // A thousand to some people, one to others.
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Typed() {}

    static String write(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("de") ? plain.replace('.', ',') : plain;
    }

    /** Nothing when it is no number, could be two, or has more decimals or digits than what can be stored. */
    static Optional<BigDecimal> read(String text, int decimals, BigDecimal limit) {
        var bare = text.replaceAll("[\\s%]", "");
        if (!NUMBER.matcher(bare).matches() || AMBIGUOUS.matcher(bare).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(bare.replace(',', '.'));
        return Optional.of(number)
                .filter(it -> it.scale() <= decimals && it.abs().compareTo(limit) < 0);
    }
}
