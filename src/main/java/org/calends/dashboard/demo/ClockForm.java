package org.calends.dashboard.demo;

import jakarta.servlet.http.HttpServletResponse;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the demo's clock on its way, by the same code as the call. */
@Controller
@Profile("demo")
class ClockForm {

    private final Journeys journeys;
    private final Mails mails;
    private final Panel panel;
    private final MarketplaceCalendar calendar;
    private final MessageSource messages;

    ClockForm(Journeys journeys, Mails mails, Panel panel, MarketplaceCalendar calendar, MessageSource messages) {
        this.journeys = journeys;
        this.mails = mails;
        this.panel = panel;
        this.calendar = calendar;
        this.messages = messages;
    }

    @PostMapping("/demo/clock")
    String jump(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String now,
            HttpServletResponse answer,
            Model page) {
        var asked = new Destination(to, month, now);
        try {
            journeys.begin(asked.instant(calendar), mails.counts().getOrDefault(MailState.SENT, 0L));
            return "redirect:/demo";
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return panel.show(
                    page, asked, refused.violations().stream().map(this::told).toList());
        }
    }

    /** In the reader's language. */
    private Violation told(Violation violation) {
        var words = messages.getMessage(
                "demo.wrong." + violation.code(), null, violation.message(), LocaleContextHolder.getLocale());
        return new Violation(violation.field(), violation.code(), String.valueOf(words), violation.rule());
    }
}
