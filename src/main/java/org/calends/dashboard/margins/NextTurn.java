package org.calends.dashboard.margins;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.calends.discovery.DiscoveredMargin;

/** What changes when the next month begins. */
record NextTurn(YearMonth month, long starting, long ending) {

    static NextTurn of(YearMonth month, Instant start, List<DiscoveredMargin> margins) {
        var starting = margins.stream()
                .filter(margin -> margin.effective().startsAt().equals(start))
                .count();
        var ending = margins.stream()
                .filter(margin -> margin.effective().endsAt().equals(start))
                .count();
        return new NextTurn(month, starting, ending);
    }

    public long all() {
        return starting + ending;
    }
}
