package org.calends.privateoffer;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.OfferTerm;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** When an offer may start and end: in whole months, from a coming month or as soon as possible (R20-R27). */
@Component
class TermRules {

    private static final int LONG = 36;

    private final MarketplaceCalendar calendar;

    TermRules(MarketplaceCalendar calendar) {
        this.calendar = calendar;
    }

    List<Violation> violations(DraftContent content) {
        var violations = new ArrayList<Violation>();
        var start = content.start();
        YearMonth current = calendar.currentMonth();
        YearMonth first = start == null || start.month() == null ? current : start.month();
        if (start == null) {
            violations.add(Violation.of("start", "start.required", "Choose when the offer starts.", "R20"));
        } else if (start.month() != null && !start.month().isAfter(current)) {
            violations.add(Violation.of(
                    "start", "start.past", "Choose a month after " + current + ", or as soon as possible.", "R26"));
        }
        if (content.end() == null) {
            violations.add(Violation.of("end", "end.required", "Choose the month with which the offer ends.", "R20"));
        } else if (content.end().isBefore(first) || content.end().isBefore(current)) {
            var earliest = first.isBefore(current) ? current : first;
            violations.add(
                    Violation.of("end", "end.beforeStart", "The end month must be " + earliest + " or later.", "R27"));
        }
        return violations;
    }

    /** What does not stand in the way of submitting, but is rarely meant (R19). */
    List<Violation> warnings(DraftContent content) {
        if (content.start() == null || content.end() == null) {
            return List.of();
        }
        var first = Objects.requireNonNullElse(content.start().month(), calendar.currentMonth());
        var months = first.until(content.end(), ChronoUnit.MONTHS) + 1;
        if (months <= LONG) {
            return List.of();
        }
        var message = "The offer lasts %d months. It cannot be shortened, and not be withdrawn once it was sold.";
        return List.of(Violation.of("end", "end.long", message.formatted(months), "R19"));
    }

    /** The term of a draft that breaks no rule: from now on, or from the first instant of its month (R21, R23). */
    OfferTerm termOf(DraftContent content) {
        var start = content.start();
        var end = content.end();
        if (start == null || end == null) {
            throw new IllegalStateException("a draft without start and end has no term");
        }
        var startsAt = start.month() == null ? calendar.now() : calendar.startOf(start.month());
        return new OfferTerm(startsAt, calendar.endOf(end));
    }
}
