package org.calends.dashboard.products;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A plan as somebody typed it.
 *
 * @param model and {@code visibility}: in the API's spelling
 */
record PlanForm(
        String version,
        String id,
        String name,
        String summary,
        String description,
        String model,
        String visibility,
        boolean hidden,
        String trial,
        List<String> markets,
        List<PriceRow> prices,
        List<MeterRow> meters,
        String minUsers,
        String maxUsers) {

    // More than may be, so that whoever has too many is told so.
    private static final int MOST = 60;

    /** @param terms those that a meter may include something for */
    static PlanForm of(HttpServletRequest http, Collection<String> terms) {
        var markets = http.getParameterValues("markets");
        return new PlanForm(
                text(http, "version"),
                text(http, "id"),
                text(http, "name"),
                text(http, "summary"),
                text(http, "description"),
                text(http, "pricingModel"),
                text(http, "visibility"),
                !text(http, "hidden").isEmpty(),
                text(http, "trial"),
                markets == null ? List.of() : List.of(markets),
                rows(http, "p.", "term", place -> PriceRow.of(http, place)),
                rows(http, "m.", "id", place -> MeterRow.of(http, place, terms)),
                text(http, "minUsers"),
                text(http, "maxUsers"));
    }

    /** The term of the price that a field belongs to; empty for all other fields. */
    public String termOf(String field) {
        int row = row("prices", field);
        return row == 0 ? "" : prices.get(row - 1).term();
    }

    /** Which meter, counted from one, a field belongs to; zero for all other fields. */
    public int meterOf(String field) {
        return row("meters", field);
    }

    private static int row(String kind, String field) {
        var number = field.replaceAll("^" + kind + "-(\\d{1,2})(-.*)?$|.*", "$1");
        return number.isEmpty() ? 0 : Integer.parseInt(number) + 1;
    }

    PlanForm with(List<PriceRow> otherPrices, List<MeterRow> otherMeters) {
        return copy(version, markets, otherPrices, otherMeters);
    }

    PlanForm in(List<String> otherMarkets) {
        return copy(version, otherMarkets, prices, meters);
    }

    PlanForm at(int otherVersion) {
        return copy(String.valueOf(otherVersion), markets, prices, meters);
    }

    private PlanForm copy(String at, List<String> in, List<PriceRow> priced, List<MeterRow> metered) {
        return new PlanForm(
                at,
                id,
                name,
                summary,
                description,
                model,
                visibility,
                hidden,
                trial,
                in,
                priced,
                metered,
                minUsers,
                maxUsers);
    }

    private static <T> List<T> rows(HttpServletRequest http, String kind, String always, Function<String, T> reading) {
        return Stream.iterate(0, i -> i < MOST, i -> i + 1)
                .map(i -> kind + i + ".")
                .takeWhile(place -> http.getParameter(place + always) != null)
                .map(reading)
                .toList();
    }

    static String text(HttpServletRequest http, String name) {
        return requireNonNullElse(http.getParameter(name), "").strip();
    }
}
