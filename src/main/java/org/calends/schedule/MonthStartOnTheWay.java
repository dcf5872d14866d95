package org.calends.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.calends.audit.Audit;
import org.calends.audit.Round;
import org.calends.workflow.time.Appointments;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** Makes the month-start audit on the demo's way through time; Quartz goes by the machine's clock and would come months later. */
@Component
@Profile("demo")
class MonthStartOnTheWay implements Appointments {

    private static final CronExpression MONTH_START = CronExpression.parse(ScheduleConfiguration.MONTH_START);

    private final Audit audit;

    MonthStartOnTheWay(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Instant nextAfter(Instant instant) {
        return Objects.requireNonNull(
                        MONTH_START.next(instant.atOffset(ZoneOffset.UTC).toZonedDateTime()))
                .toInstant();
    }

    @Override
    public void keep() {
        audit.run(Round.MONTH_START);
    }
}
