package org.calends.dashboard.margins;

import java.util.Arrays;
import java.util.List;
import org.calends.api.Page;
import org.calends.dashboard.Address;
import org.calends.dashboard.margins.MarginSheets.PlanChoice;
import org.calends.dashboard.margins.MarginsAsked.Validity;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.MarginQuery;
import org.calends.discovery.Margins;
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
