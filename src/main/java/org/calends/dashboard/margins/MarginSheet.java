package org.calends.dashboard.margins;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.calends.api.Page;
import org.calends.dashboard.Address;
import org.calends.dashboard.margins.MarginSheets.PlanChoice;
import org.calends.dashboard.margins.MarginsAsked.Validity;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.MarginQuery;
import org.calends.discovery.Margins;
import org.calends.discovery.WholesalePrice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of margins tells.
 *
 * @param all whatever the filters are
 * @param rows one page of those that were found
 * @param ahead null where nothing is for sale
 */
record MarginSheet(
        List<DiscoveredMargin> all,
        Page<MarginRow> rows,
        List<PlanChoice> plans,
        @Nullable YearAhead ahead,
        NextTurn turn) {

    /** What holds, will hold or held, and how many of them the filters let through. */
    record Choice(Validity validity, int number, String address, boolean current) {}

    /** What one can calculate with: a price under the name by which it is chosen. */
    record Calculable(MarginRow row, WholesalePrice price) {

        /** The one that a purchase would get (R66): a custom price before a percentage, then the lower one. */
        Calculable or(Calculable other) {
            return ORDER.compare(this, other) <= 0 ? this : other;
        }

        private static final Comparator<Calculable> ORDER = Comparator.<Calculable, Boolean>comparing(
                        it -> it.row.percent() != null)
                .thenComparing(it -> it.price.wholesale().getAmount());

        List<String> what() {
            return List.of(row.margin().product(), price.plan(), price.item());
        }
    }

    /** Each price once, however many margins there are on it. */
    public Collection<Calculable> calculable() {
        var best = new LinkedHashMap<List<String>, Calculable>();
        rows.items()
                .forEach(row -> row.prices().stream()
                        .map(price -> new Calculable(row, price))
                        .forEach(it -> best.merge(it.what(), it, Calculable::or)));
        return best.values();
    }

    public List<String> publishers() {
        return all.stream().map(DiscoveredMargin::publisher).distinct().sorted().toList();
    }

    List<Choice> choices(MarginQuery query, Address address) {
        return Arrays.stream(Validity.values())
                .map(validity -> new Choice(
                        validity,
                        Margins.among(all, query.of(validity.status())).size(),
                        address.with("show", validity.word()),
                        validity.status() == query.status()))
                .toList();
    }
}
