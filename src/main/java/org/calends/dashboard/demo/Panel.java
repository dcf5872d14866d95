package org.calends.dashboard.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.Violation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together all that the demo's page shows. */
@Component
@Profile("demo")
class Panel {

    static final String PAGE = "dashboard/demo/page";
    private static final int MONTHS_TO_CHOOSE = 24;

    private final Boards boards;
    private final Tour tour;
    private final Switches switches;
    private final MarketplaceCalendar calendar;

    Panel(Boards boards, Tour tour, Switches switches, MarketplaceCalendar calendar) {
        this.boards = boards;
        this.tour = tour;
        this.switches = switches;
        this.calendar = calendar;
    }

    String show(Model page, Destination asked, List<Violation> problems) {
        page.addAttribute("board", boards.now());
        page.addAttribute("steps", tour.steps());
        page.addAttribute("switches", switches);
        page.addAttribute("asked", asked);
        page.addAttribute("problems", problems);
        page.addAttribute(
                "months",
                IntStream.rangeClosed(1, MONTHS_TO_CHOOSE)
                        .mapToObj(calendar.currentMonth()::plusMonths)
                        .toList());
        return PAGE;
    }
}
