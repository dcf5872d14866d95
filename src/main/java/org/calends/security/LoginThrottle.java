package org.calends.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.stereotype.Component;

/** Stops guessing: after ten wrong passwords within a quarter of an hour an account takes none for the rest of it. */
@Component
class LoginThrottle {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_NAMES = 10_000;

    private final MarketplaceCalendar calendar;

    /** Names that do not exist are counted alike, so that nobody learns which do; the longest unused one is forgotten first. */
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }
    };

    LoginThrottle(MarketplaceCalendar calendar) {
        this.calendar = calendar;
    }

    synchronized boolean isBlocked(String name) {
        var known = failures.get(name);
        return known != null && known.count() >= TRIES && !known.isOverAt(calendar.now());
    }

    synchronized void failed(String name) {
        var now = calendar.now();
        var known = failures.get(name);
        failures.put(name, known == null || known.isOverAt(now) ? new Failures(1, now) : known.oneMore());
    }

    synchronized void succeeded(String name) {
        failures.remove(name);
    }

    private record Failures(int count, Instant since) {

        Failures oneMore() {
            return new Failures(count + 1, since);
        }

        boolean isOverAt(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }
}
