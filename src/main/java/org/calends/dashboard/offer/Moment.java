package org.calends.dashboard.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One point of an offer's timeline.
 *
 * @param key the end of message {@code offer.moment.<key>}
 * @param number what the message counts
 * @param tone the color, by the name of its class; empty for what is to come
 * @param at when it happened, or will; null when nobody can tell
 * @param who the login name of the one who did it
 * @param words what somebody wrote about it
 */
record Moment(
        String key,
        long number,
        String icon,
        String tone,
        @Nullable Instant at,
        @Nullable String who,
        @Nullable String words) {

    /** What the engine does by itself bears its own name. */
    private static final String ENGINE = "calends";

    static Moment past(String key, long number, String icon, String tone, Instant at, String who) {
        return new Moment(key, number, icon, tone, at, ENGINE.equals(who) ? null : who, null);
    }

    static Moment ahead(String key, long number, @Nullable Instant at) {
        return new Moment(key, number, "", "", at, null, null);
    }

    Moment with(@Nullable String remark) {
        return new Moment(key, number, icon, tone, at, who, remark);
    }

    public boolean isAhead() {
        return tone.isEmpty();
    }
}
