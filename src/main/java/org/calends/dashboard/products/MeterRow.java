package org.calends.dashboard.products;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.calends.catalog.Meter;
import org.calends.dashboard.Typed;
import org.calends.listing.SentPlan;
import org.calends.listing.SentPlan.SentMeter;
import org.jspecify.annotations.Nullable;

/**
 * A meter as somebody typed it.
 *
 * @param included by term; empty where nothing is
 */
record MeterRow(String id, String name, String unit, String amount, Map<String, String> included) {

    static final MeterRow BLANK = new MeterRow("", "", "", "", Map.of());

    static MeterRow of(Meter meter, Locale locale) {
        Map<String, String> included = new LinkedHashMap<>();
        meter.included().forEach(it -> included.put(it.term(), quantity(it.quantity())));
        var amount = Typed.write(meter.price().getAmount(), locale);
        return new MeterRow(meter.id(), meter.name(), meter.unit(), amount, included);
    }

    static MeterRow of(HttpServletRequest http, String place, Collection<String> terms) {
        return new MeterRow(
                PlanForm.text(http, place + "id"),
                PlanForm.text(http, place + "name"),
                PlanForm.text(http, place + "unit"),
                PlanForm.text(http, place + "amount"),
                terms.stream().collect(toMap(term -> term, term -> PlanForm.text(http, place + "included." + term))));
    }

    boolean isEmpty() {
        return (id + name + unit + amount).isEmpty();
    }

    SentMeter toSent() {
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        included.forEach((term, quantity) -> {
            if (!quantity.isEmpty()) {
                given.put(term, quantity);
            }
        });
        return new SentMeter(id, name, unit, Typed.price(amount).orElse(null), "USD", given);
    }

    private static String quantity(@Nullable Long quantity) {
        return quantity == null ? SentPlan.UNLIMITED : quantity.toString();
    }
}
