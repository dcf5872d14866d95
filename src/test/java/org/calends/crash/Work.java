package org.calends.crash;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** What a node is killed in: something happens to all offers of one month, and something follows from it. */
record Work(Moment moment, YearMonth month, int offers) {

    /** How much follows: mails, or offers whose resellers are through. */
    int following() {
        return moment.isMailed() ? offers * Client.CONTACTS : offers;
    }

    /** When it is due. */
    Instant due() {
        var first = moment == Moment.MONTH_END ? month.plusMonths(1) : month;
        return first.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
