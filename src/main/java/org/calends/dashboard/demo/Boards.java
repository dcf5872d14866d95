package org.calends.dashboard.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.notification.Mails;
import org.calends.privateoffer.MonthStarts;
import org.calends.privateoffer.OfferLog;
import org.calends.privateoffer.Transition;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads what the clock's page tells, with a number of queries that does not grow. */
@Component
@Profile("demo")
class Boards {

    private static final Set<Transition> TOLD = Set.of(Transition.LIVE, Transition.ENDED, Transition.RESELLERS_FAILED);
    private static final PageRequest NEWEST = new PageRequest(0, 100);
    private static final int SHOWN = 6;

    private final Journeys journeys;
    private final MonthStarts starts;
    private final OfferLog log;
    private final Mails mails;
    private final MarketplaceCalendar calendar;

    Boards(Journeys journeys, MonthStarts starts, OfferLog log, Mails mails, MarketplaceCalendar calendar) {
        this.journeys = journeys;
        this.starts = starts;
        this.log = log;
        this.mails = mails;
        this.calendar = calendar;
    }

    Board now() {
        var now = calendar.now();
        var next = starts.counts(calendar.currentMonth().plusMonths(1), 1).get(0);
        var journey = journeys.last();
        if (journey == null) {
            return new Board(now, next, null, Map.of(), List.of(), mails.counts());
        }
        var until = journey.over() == null ? now : journey.over();
        var lines = log.newest(null, null, NEWEST).items().stream()
                .filter(line -> TOLD.contains(line.transition()))
                .filter(line ->
                        !line.at().isBefore(journey.from()) && !line.at().isAfter(until))
                .limit(SHOWN)
                .toList();
        return new Board(now, next, journey, log.counts(journey.from(), until), lines, mails.counts());
    }
}
