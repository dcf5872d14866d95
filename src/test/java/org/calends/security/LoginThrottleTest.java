package org.calends.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(new MarketplaceCalendar(clock));

    @Test
    void blocksAfterTenFailuresUntilTheQuarterOfAnHourIsOver() {
        clock.freeze(NOON);
        fail("mara", 9);
        assertThat(throttle.isBlocked("mara")).isFalse();

        fail("mara", 1);
        assertThat(throttle.isBlocked("mara")).isTrue();
        assertThat(throttle.isBlocked("ines")).isFalse();

        clock.freeze(NOON.plus(LoginThrottle.WINDOW).minusMillis(1));
        assertThat(throttle.isBlocked("mara")).isTrue();
        clock.freeze(NOON.plus(LoginThrottle.WINDOW));
        assertThat(throttle.isBlocked("mara")).isFalse();
    }

    @Test
    void startsAnewAfterTheRightPasswordOrAQuarterOfAnHour() {
        clock.freeze(NOON);
        fail("mara", 9);
        throttle.succeeded("mara");
        fail("mara", 9);
        assertThat(throttle.isBlocked("mara")).isFalse();

        clock.freeze(NOON.plus(LoginThrottle.WINDOW));
        fail("mara", 9);
        assertThat(throttle.isBlocked("mara")).isFalse();
    }

    @Test
    void remembersTheMostRecentNamesOnly() {
        clock.freeze(NOON);
        fail("mara", 10);
        for (int i = 0; i < 10_000; i++) {
            fail("stranger" + i, 1);
        }

        assertThat(throttle.isBlocked("mara")).isFalse();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }
}
