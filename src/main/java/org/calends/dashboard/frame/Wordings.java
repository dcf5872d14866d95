package org.calends.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.Numbers;
import org.calends.dashboard.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Knows how to say dates and numbers to somebody. */
@Component
class Wordings {

    private final MessageSource messages;
    private final MarketplaceCalendar calendar;
    private final Looks looks;

    Wordings(MessageSource messages, MarketplaceCalendar calendar, Looks looks) {
        this.messages = messages;
        this.calendar = calendar;
        this.looks = looks;
    }

    Locale locale(HttpServletRequest request) {
        return looks.resolveLocale(request);
    }

    Times times(Locale locale, Look look) {
        return new Times(messages, locale, look.zone(), calendar.now());
    }

    Numbers numbers(Locale locale) {
        return new Numbers(locale);
    }
}
