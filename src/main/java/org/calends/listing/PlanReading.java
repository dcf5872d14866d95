package org.calends.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Visibility;
import org.calends.files.FileField;
import org.calends.files.JsonPlace;
import org.jspecify.annotations.Nullable;

/** Reads one plan of a catalog file with its markets and list prices. */
final class PlanReading {

    private static final Set<String> PLAN = Set.of(
            "id",
            "name",
            "summary",
            "description",
            "pricingModel",
            "visibility",
            "hidden",
            "trial",
            "stopped",
            "markets",
            "prices",
            "audience",
            "users",
            "meters");

    private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST = 3000;

    private PlanReading() {}

    static Plan plan(JsonPlace place, boolean published, Map<String, String> planIds) {
        place.only(PLAN);
        var summary = place.field("summary").optional(LONGEST);
        return new Plan(
                CatalogReading.key(place.field("id").unique(planIds)),
                state(published, place.flag("stopped", false)),
                place.field("name").text(LONGEST),
                summary == null ? "" : summary,
                place.field("description").text(LONGEST),
                place.field("pricingModel").constant(PricingModel.class),
                place.field("visibility").constant(Visibility.class),
                place.flag("hidden", false),
                trial(place.field("trial")),
                markets(place),
                place.objects("prices").stream().map(PlanReading::price).toList(),
                ExtrasReading.meters(place),
                ExtrasReading.users(place));
    }

    private static PlanState state(boolean published, boolean stopped) {
        if (stopped) {
            return PlanState.STOPPED;
        }
        return published ? PlanState.LIVE : PlanState.DRAFT;
    }

    private static @Nullable String trial(FileField field) {
        return field.value() == null ? null : ExtrasReading.period(field);
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

    private static ListPrice price(JsonPlace place) {
        place.only(Set.of("term", "payment", "usd", "per"));
        return new ListPrice(
                ExtrasReading.period(place.field("term")),
                ExtrasReading.period(place.field("payment")),
                ExtrasReading.usd(place.field("usd")),
                place.field("per").optional(50));
    }
}
