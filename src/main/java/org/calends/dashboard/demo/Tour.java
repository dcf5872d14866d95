package org.calends.dashboard.demo;

import java.time.Instant;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.privateoffer.OfferLog;
import org.calends.privateoffer.Transition;
import org.calends.reseller.SwitchableAuthority;
import org.calends.workflow.incident.IncidentDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A whole life of an offer, an incident and its mend, step by step; what has really happened is ticked. */
@Component
@Profile("demo")
class Tour {

    private static final PageRequest ONE = new PageRequest(0, 1);

    private final OfferLog log;
    private final Mails mails;
    private final IncidentDesk desk;
    private final SwitchableAuthority authority;
    private final MarketplaceCalendar calendar;

    Tour(OfferLog log, Mails mails, IncidentDesk desk, SwitchableAuthority authority, MarketplaceCalendar calendar) {
        this.log = log;
        this.mails = mails;
        this.desk = desk;
        this.authority = authority;
        this.calendar = calendar;
    }

    /**
     * @param word what the step is called in the messages
     * @param link where it is done or seen
     */
    record Step(String word, String link, boolean done) {}

    /** That there was an incident is known from the mail that told of it. */
    List<Step> steps() {
        var happened = log.counts(Instant.EPOCH, calendar.now());
        var stuck = desk.open(ONE).total() > 0;
        var wasStuck = stuck || mails.written(MailKind.INCIDENT) > 0;
        var fails = authority.condition() == SwitchableAuthority.Condition.FAILS;
        return List.of(
                new Step("submit", "/offers", happened.containsKey(Transition.SUBMITTED)),
                new Step("live", "/demo#clock", happened.containsKey(Transition.LIVE)),
                new Step("mail", "/mails", mails.counts().containsKey(MailState.SENT)),
                new Step("break", "/demo#failures", fails || wasStuck),
                new Step("stuck", "/incidents", wasStuck),
                new Step("mend", "/incidents", wasStuck && !stuck && !fails),
                new Step("end", "/months", happened.containsKey(Transition.ENDED)));
    }
}
