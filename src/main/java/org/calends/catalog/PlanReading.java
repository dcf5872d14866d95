package org.calends.catalog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calends.files.FileField;
import org.calends.files.JsonPlace;
import org.calends.money.UnitPrice;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Reads one plan of a catalog file with its markets and list prices. */
final class PlanReading {

    // A file may say who may see a private plan, how many users it takes and what it meters; nothing asks for these
    // yet.
    private static final Set<String> PLAN = Set.of(
            "id",
            "name",
            "description",
            "pricingModel",
            "visibility",
            "trial",
            "stopped",
            "markets",
            "prices",
            "audience",
            "users",
            "meters");

    private static final Pattern PERIOD = Pattern.compile("P(\\d{1,3}[YMWD]|T\\d{1,3}H)");
    private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,11}(\\.\\d{1,8})?");

    private PlanReading() {}

    static Plan plan(JsonPlace place, Map<String, String> planIds) {
        place.only(PLAN);
        var terms = new HashMap<String, String>();
        return new Plan(
                CatalogReading.key(place.field("id").unique(planIds)),
                place.field("name").text(200),
                place.field("description").text(3000),
                place.field("pricingModel").constant(PricingModel.class),
                place.field("visibility").constant(Visibility.class),
                trial(place.field("trial")),
                place.flag("stopped", false),
                markets(place),
                place.objects("prices").stream()
                        .map(price -> price(price, terms))
                        .toList());
    }

    private static @Nullable String trial(FileField field) {
        return field.value() == null ? null : period(field);
    }

    private static Set<String> markets(JsonPlace place) {
        var seen = new HashMap<String, String>();
        var markets = place.texts("markets").stream()
                .map(market -> market.unique(seen).matching(MARKET, "a two-letter country code"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (markets.isEmpty()) {
            place.field("markets").refuse("a plan is sold in at least one market (C7)");
        }
        return markets;
    }

    private static ListPrice price(JsonPlace place, Map<String, String> terms) {
        place.only(Set.of("term", "payment", "usd", "per"));
        return new ListPrice(
                period(place.field("term").unique(terms)),
                period(place.field("payment")),
                usd(place.field("usd")),
                place.field("per").optional(50));
    }

    private static String period(FileField field) {
        return field.matching(PERIOD, "a period such as P1M, P1Y or PT1H");
    }

    private static BigMoney usd(FileField field) {
        var text = field.matching(AMOUNT, "an amount such as \"9.99\" with at most eight decimals");
        var amount = AMOUNT.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        return UnitPrice.of(CurrencyUnit.USD, amount);
    }
}
