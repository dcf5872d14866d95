package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What is told of a moment that is near. */
class TimesTest {

    private static final Instant EVENING = Instant.parse("2026-11-21T20:30:00Z");

    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void namesTheDayOnlyWhenItIsAnotherOne() {
        messages.addMessage("time.clock", Locale.ENGLISH, "HH:mm:ss");
        messages.addMessage("time.exact", Locale.ENGLISH, "d MMM yyyy, HH:mm");
        var times = new Times(messages, Locale.ENGLISH, ZoneOffset.UTC, EVENING);

        assertThat(times.soon(Instant.parse("2026-11-21T20:45:00Z"))).isEqualTo("20:45:00 UTC");
        assertThat(times.soon(Instant.parse("2026-11-22T00:29:07Z"))).isEqualTo("22 Nov 2026, 00:29 UTC");
    }
}
