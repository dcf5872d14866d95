package org.calends.workflow.time;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import org.calends.calendar.MovableClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the marketplace's clock and the engine's in step, and both across a restart. */
@Component
@Profile("demo")
class DemoClock {

    private static final String SELECT = "select ahead_millis from demo_clock";
    private static final String UPDATE = "update demo_clock set ahead_millis = :ahead";
    private static final String INSERT = "insert into demo_clock (id, ahead_millis) values (1, :ahead)";

    private final MovableClock clock;
    private final JdbcClient jdbc;

    DemoClock(MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Goes on where the last run of the demo was; nothing may ask for the time before. */
    @PostConstruct
    void restore() {
        jdbc.sql(SELECT)
                .query(Long.class)
                .optional()
                .ifPresent(ahead -> setBoth(clock.instant().minus(clock.ahead()).plusMillis(ahead)));
    }

    Instant now() {
        return clock.instant();
    }

    /** Sets both clocks; from there they tick on. */
    void set(Instant now) {
        setBoth(now);
        var ahead = clock.ahead().toMillis();
        if (jdbc.sql(UPDATE).param("ahead", ahead).update() == 0) {
            jdbc.sql(INSERT).param("ahead", ahead).update();
        }
    }

    private void setBoth(Instant now) {
        clock.set(now);
        ClockUtil.offset(clock.ahead().toMillis());
    }
}
