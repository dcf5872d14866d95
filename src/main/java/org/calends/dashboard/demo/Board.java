package org.calends.dashboard.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.calends.notification.MailState;
import org.calends.privateoffer.MonthStart;
import org.calends.privateoffer.OfferLog;
import org.calends.privateoffer.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The clock as its page shows it.
 *
 * @param next what falls due at the next month start
 * @param happened how often each thing happened on the last journey, as far as it has come
 * @param lines the newest of it
 */
record Board(
        Instant now,
        MonthStart.Count next,
        @Nullable Journey journey,
        Map<Transition, Long> happened,
        List<OfferLog.Line> lines,
        Map<MailState, Long> mails) {

    public boolean underWay() {
        return journey != null && journey.underWay();
    }

    public long live() {
        return happened.getOrDefault(Transition.LIVE, 0L);
    }

    public long ended() {
        return happened.getOrDefault(Transition.ENDED, 0L);
    }

    /** Since the journey began; mails follow the offers, and may still be on their way. */
    public long sent() {
        return journey == null ? 0 : sentEver() - journey.mailsBefore();
    }

    public long waiting() {
        return mails.getOrDefault(MailState.PENDING, 0L) + mails.getOrDefault(MailState.SENDING, 0L);
    }

    private long sentEver() {
        return mails.getOrDefault(MailState.SENT, 0L);
    }
}
