package org.calends.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.calends.catalog.Meter;
import org.calends.catalog.UserLimits;
import org.calends.files.FileField;
import org.calends.files.JsonPlace;
import org.calends.money.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Reads the meters and the limits of users of a plan in a catalog file, and the periods and amounts of all of it. */
final class ExtrasReading {

    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,3}[YMWD]|T\\d{1,3}H)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,8})?");
    private static final String UNLIMITED = "unlimited";
    private static final int LONGEST_WORDS = 1000;
    private static final long MOST_USERS = 1_000_000_000;

    private ExtrasReading() {}

    static List<Meter> meters(JsonPlace plan) {
        return plan.has("meters")
                ? plan.objects("meters").stream().map(ExtrasReading::meter).toList()
                : List.of();
    }

    private static Meter meter(JsonPlace place) {
        place.only(Set.of("id", "name", "unit", "usd", "included"));
        return new Meter(
                CatalogReading.key(place.field("id")),
                place.field("name").text(LONGEST_WORDS),
                place.field("unit").text(LONGEST_WORDS),
                usd(place.field("usd")),
                place.has("included") ? included(place.object("included")) : List.of());
    }

    private static List<Meter.Included> included(JsonPlace place) {
        return place.names().stream()
                .map(term -> new Meter.Included(term, quantity(place, term)))
                .toList();
    }

    private static @Nullable Long quantity(JsonPlace place, String term) {
        return place.isText(term, UNLIMITED) ? null : place.whole(term, 0, Long.MAX_VALUE);
    }

    static UserLimits users(JsonPlace plan) {
        if (!plan.has("users")) {
            return UserLimits.NONE;
        }
        var place = plan.object("users").only(Set.of("min", "max"));
        return new UserLimits(limit(place, "min"), limit(place, "max"));
    }

    private static @Nullable Integer limit(JsonPlace place, String name) {
        return place.has(name) ? Integer.valueOf((int) place.whole(name, 1, MOST_USERS)) : null;
    }

    static String period(FileField field) {
        return field.matching(PERIOD, "a period such as P1M, P1Y or PT1H");
    }

    static BigMoney usd(FileField field) {
        var text = field.matching(AMOUNT, "an amount such as \"9.99\" with at most eight decimals");
        var amount = AMOUNT.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        return UnitPrice.of(CurrencyUnit.USD, amount);
    }
}
