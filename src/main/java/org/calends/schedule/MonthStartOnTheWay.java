package org.calends.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.calends.audit.Audit;
import org.calends.audit.Round;
import org.calends.payout.MonthEnd;
import org.calends.sales.Renewals;
import org.calends.subscription.TermEnds;
import org.calends.workflow.time.Appointments;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * Makes the month-start audit and the statements on the demo's way through time, and renews and ends terms; Quartz goes by
 * the machine's clock and would come later, or not in time for them.
 */
@Component
@Profile("demo")
class MonthStartOnTheWay implements Appointments {

    private static final CronExpression MONTH_START = CronExpression.parse(ScheduleConfiguration.MONTH_START);
    private static final CronExpression CLOSING = CronExpression.parse(SalesScheduleConfiguration.CLOSING);

    private final Audit audit;
    private final Renewals renewals;
    private final TermEnds ends;
    private final MonthEnd monthEnd;

    MonthStartOnTheWay(Audit audit, Renewals renewals, TermEnds ends, MonthEnd monthEnd) {
        this.audit = audit;
        this.renewals = renewals;
        this.ends = ends;
        this.monthEnd = monthEnd;
    }

    @Override
    public Instant nextAfter(Instant instant) {
        var from = instant.atOffset(ZoneOffset.UTC).toZonedDateTime();
        return Stream.of(MONTH_START, CLOSING)
                .map(hour -> Objects.requireNonNull(hour.next(from)).toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Both at both hours: an audit harms nobody, and before its hour no month is closed. */
    @Override
    public void keep() {
        audit.run(Round.MONTH_START);
        arrive();
        monthEnd.run();
    }

    @Override
    public void arrive() {
        renewals.run();
        ends.run();
    }
}
