package org.calends.dashboard.months;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.calends.privateoffer.MonthStart;
import org.calends.privateoffer.MonthStart.Candidate;
import org.calends.privateoffer.PrivateOfferState;
import org.jspecify.annotations.Nullable;

/**
 * A month start as its page tells of it.
 *
 * @param at its first instant
 * @param lastLive when the last offer of it went live; null before any did
 */
record MonthBoard(
        MonthStart start,
        Instant at,
        boolean past,
        @Nullable Instant lastLive) {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final double WHOLE = 219.9; // the circumference of the ring

    public long offers() {
        return start.starting().size();
    }

    public long ready() {
        return start.starting().stream().filter(Candidate::ready).count();
    }

    /** Those that are not through on the day: their first instant has come, and they are not live. */
    public long waiting() {
        return start.starting().stream()
                .filter(it -> it.state() == PrivateOfferState.IN_PROGRESS)
                .count();
    }

    /** How many minutes the last offer took; -1 for more than a day, which is no lag but a decision. */
    public long lag() {
        var lag = lastLive == null ? Duration.ZERO : Duration.between(at, lastLive);
        return lag.compareTo(A_DAY) > 0 ? -1 : Math.max(0, lag.toMinutes());
    }

    public List<Candidate> blocked() {
        return start.starting().stream().filter(it -> !it.ready()).toList();
    }

    public int resellers() {
        return start.starting().stream().mapToInt(Candidate::through).sum();
    }

    /** Whom the month start mails: the contacts of what goes live and of what ends. */
    public int mails() {
        return start.starting().stream()
                        .filter(Candidate::ready)
                        .mapToInt(Candidate::contacts)
                        .sum()
                + start.ending().stream().mapToInt(Candidate::contacts).sum();
    }

    /** How much of the ring is filled. */
    public String ring() {
        var share = offers() == 0 ? 1 : (double) ready() / offers();
        return Math.round(share * WHOLE * 10) / 10.0 + " " + WHOLE;
    }
}
