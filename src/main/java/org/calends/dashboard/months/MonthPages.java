package org.calends.dashboard.months;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.Htmx;
import org.calends.privateoffer.MonthStarts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a month start before, while and after it happens. Everything is read, nothing is changed: each look is a dry run. */
@Controller
class MonthPages {

    private static final int BEFORE = 2;
    private static final int SHOWN = 12;

    private final MonthStarts starts;
    private final MarketplaceCalendar calendar;

    MonthPages(MonthStarts starts, MarketplaceCalendar calendar) {
        this.starts = starts;
        this.calendar = calendar;
    }

    @GetMapping("/months")
    String show(@RequestParam(defaultValue = "") String month, HttpServletRequest http, Model page) {
        var chosen = chosen(month);
        var at = calendar.startOf(chosen);
        var past = !at.isAfter(calendar.now());
        page.addAttribute("board", new MonthBoard(starts.of(chosen), at, past, past ? starts.lastLive(chosen) : null));
        page.addAttribute("readAt", calendar.now());
        page.addAttribute(
                "chart", Chart.of(starts.counts(calendar.currentMonth().minusMonths(BEFORE), SHOWN), chosen));
        return Htmx.view(http, "dashboard/months/board", "found");
    }

    /** The month start for a calendar: a day with what it brings. */
    @GetMapping("/months/calendar.ics")
    ResponseEntity<String> calendar(@RequestParam(defaultValue = "") String month) {
        var chosen = chosen(month);
        var event = Appointment.of(starts.of(chosen), calendar.now());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"month-start-" + chosen + ".ics\"")
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(event);
    }

    /** The next one, unless the address names another; what is no month in it is left out. */
    private YearMonth chosen(String month) {
        try {
            return month.isEmpty() ? calendar.currentMonth().plusMonths(1) : YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            return calendar.currentMonth().plusMonths(1);
        }
    }
}
