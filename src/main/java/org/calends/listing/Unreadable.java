package org.calends.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.catalog.Meter;
import org.calends.money.UnitPrice;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Reads the values of a body; where one cannot even be stored that is noted, and a stand-in is answered. */
public class Unreadable {

    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,3}[YMWD]|T\\d{1,3}H)");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,15}");
    private static final int DECIMALS = 8;
    private static final BigDecimal LIMIT = new BigDecimal(10_000_000_000L);

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String message, String rule) {
        found.add(Violation.of(field, code, message, rule));
    }

    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid("This cannot be stored.", found);
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type, @Nullable String word, String field, String rule) {
        var constants = type.getEnumConstants();
        return Spelling.parse(type, word == null ? "" : word).orElseGet(() -> {
            var known = Arrays.stream(constants).map(Spelling::of).collect(Collectors.joining(", "));
            add(field, field + ".unknown", "Write one of " + known + ".", rule);
            return constants[0];
        });
    }

    /** What stands in the address may be repeated in the body, not changed. */
    public void fixed(@Nullable String word, String known, String field) {
        if (word != null && !word.equals(known)) {
            add(field, field + ".fixed", "Leave it out, or write “" + known + "”: it never changes.", "C4");
        }
    }

    void limit(@Nullable String text, String field, int longest) {
        if (text != null && text.length() > longest) {
            add(field, "tooLong", "Use " + longest + " characters or fewer.", "C12");
        }
    }

    String period(@Nullable String text, String field) {
        if (text == null || !PERIOD.matcher(text).matches()) {
            add(field, "period", "Write a period such as P1M, P1Y or PT1H.", "C15");
            return "";
        }
        return text;
    }

    /** The scale is asked first: comparing a number with a billion digits would take the day. */
    BigMoney usd(@Nullable BigDecimal amount, @Nullable String currency, String place) {
        if (currency != null && !currency.equals("USD")) {
            add(
                    place + ".currency",
                    "currency.usd",
                    "Write it in USD. Prices in other currencies are entered market by market.",
                    "C11");
        }
        if (amount == null
                || Math.abs((long) amount.scale()) > DECIMALS
                || amount.abs().compareTo(LIMIT) >= 0) {
            add(place + ".amount", "amount.range", "Write an amount in US dollars with eight decimals at most.", "C11");
            return BigMoney.zero(CurrencyUnit.USD);
        }
        return UnitPrice.of(CurrencyUnit.USD, amount);
    }

    Meter.Included included(String term, @Nullable String quantity, String field) {
        var known = quantity != null && QUANTITY.matcher(quantity).matches();
        if (!known && !SentPlan.UNLIMITED.equals(quantity)) {
            add(field, "included.unknown", "Write a whole number, or “" + SentPlan.UNLIMITED + "”.", "C13");
        }
        return new Meter.Included(term, known ? Long.valueOf(quantity) : null);
    }
}
