package org.calends.dashboard.incidents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.Htmx;
import org.calends.privateoffer.OfferSummary;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.workflow.incident.IncidentTraces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what is stuck and why. */
@Controller
class IncidentPages {

    private final StuckRows stuck;
    private final IncidentTraces traces;
    private final MarketplaceCalendar calendar;

    IncidentPages(StuckRows stuck, IncidentTraces traces, MarketplaceCalendar calendar) {
        this.stuck = stuck;
        this.traces = traces;
        this.calendar = calendar;
    }

    @GetMapping("/incidents")
    String list(HttpServletRequest http, Model page) {
        var asked = Asked.of(http);
        var all = stuck.oldest();
        var now = calendar.now();
        var fitting = all.items().stream().filter(row -> asked.fits(row, now)).toList();
        page.addAttribute("asked", asked);
        page.addAttribute("total", all.total());
        page.addAttribute("read", all.items().size());
        page.addAttribute("causes", Cause.of(fitting));
        page.addAttribute("steps", steps(all.items()));
        page.addAttribute("publishers", publishers(all.items()));
        page.addAttribute("ages", Asked.Age.values());
        page.addAttribute("mends", CurrentUser.get().role() == Role.OPERATOR);
        return Htmx.view(http, "dashboard/incidents/list", "found");
    }

    @GetMapping("/incidents/{id}")
    String trace(@PathVariable String id, HttpServletRequest http, Model page) {
        page.addAttribute("incident", id);
        page.addAttribute("trace", traces.of(id));
        return Htmx.view(http, "dashboard/incidents/trace", "ask");
    }

    private static List<String> steps(List<IncidentRow> rows) {
        return rows.stream().map(IncidentRow::step).distinct().sorted().toList();
    }

    private static List<OfferSummary.PublisherName> publishers(List<IncidentRow> rows) {
        return rows.stream()
                .map(IncidentRow::offer)
                .filter(Objects::nonNull)
                .map(OfferSummary::publisher)
                .distinct()
                .sorted(Comparator.comparing(OfferSummary.PublisherName::name))
                .toList();
    }
}
