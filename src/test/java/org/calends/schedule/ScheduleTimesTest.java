package org.calends.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.impl.triggers.CronTriggerImpl;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** When the house does its own work: by UTC, wherever the machine stands (R22). */
class ScheduleTimesTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final ScheduleConfiguration schedule = new ScheduleConfiguration();
    private final TimeZone zoneOfTheMachine = TimeZone.getDefault();

    @BeforeEach
    void standInAZoneWithSummerTime() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(zoneOfTheMachine);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-31T23:59:59Z, 2028-02-01T00:15:00Z",
        "2028-02-01T00:14:59Z, 2028-02-01T00:15:00Z",
        "2028-02-01T00:15:00Z, 2028-03-01T00:15:00Z",
        "2028-02-29T12:00:00Z, 2028-03-01T00:15:00Z",
        "2028-03-12T07:00:00Z, 2028-04-01T00:15:00Z",
        "2027-12-31T23:50:00Z, 2028-01-01T00:15:00Z"
    })
    void looksAtAMonthStartAQuarterOfAnHourLater(Instant now, Instant next) {
        var trigger = schedule.monthStartAuditTrigger(schedule.monthStartAudit());

        assertThat(timesAfter(now, trigger).get(0)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-31T23:59:59Z, 2028-02-01T03:00:00Z",
        "2028-02-01T02:59:59Z, 2028-02-01T03:00:00Z",
        "2028-02-01T03:00:00Z, 2028-03-01T03:00:00Z"
    })
    void closesAMonthThreeHoursAfterItsEnd(Instant now, Instant next) {
        var trigger = new SalesScheduleConfiguration().closeMonthTrigger(new SalesScheduleConfiguration().closeMonth());

        assertThat(timesAfter(now, trigger).get(0)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-01-31T23:59:59Z, 2028-02-01T00:15:00Z",
        "2028-02-01T00:15:00Z, 2028-02-01T03:00:00Z",
        "2028-02-01T03:00:00Z, 2028-03-01T00:15:00Z"
    })
    void keepsBothHoursOnTheDemosWay(Instant now, Instant next) {
        assertThat(new MonthStartOnTheWay(null, null, null, null).nextAfter(now))
                .isEqualTo(next);
    }

    @Test
    void forgetsNoJob() {
        var jobs = new ClassPathScanningCandidateComponentProvider(false);
        jobs.addIncludeFilter(new AssignableTypeFilter(Job.class));
        var written = jobs.findCandidateComponents("org.calends.schedule").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(name -> !name.contains("Probe"))
                .toList();
        try (var room = new AnnotationConfigApplicationContext("org.calends.schedule")) {
            var triggered = room.getBeansOfType(Trigger.class).values().stream()
                    .map(trigger ->
                            "org.calends.schedule." + trigger.getJobKey().getName())
                    .toList();

            assertThat(triggered).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void watchesThePromisedTimesEveryFiveMinutes() {
        var trigger = schedule.slaWatchTrigger(schedule.slaWatch());

        assertThat(timesAfter(Instant.parse("2028-02-01T00:00:00Z"), trigger))
                .startsWith(Instant.parse("2028-02-01T00:01:00Z"), Instant.parse("2028-02-01T00:06:00Z"));
        assertThat(timesAfter(Instant.parse("2028-02-01T00:56:00Z"), trigger))
                .startsWith(Instant.parse("2028-02-01T01:01:00Z"));
    }

    @Test
    void checksTheInvariantsEveryFiveMinutesAndNotAtTheSameTime() {
        var trigger = schedule.invariantsAuditTrigger(schedule.invariantsAudit());

        assertThat(timesAfter(Instant.parse("2028-02-01T00:00:00Z"), trigger))
                .startsWith(Instant.parse("2028-02-01T00:03:00Z"), Instant.parse("2028-02-01T00:08:00Z"));
    }

    @Test
    void forgetsOldKeysEveryNight() {
        var trigger = schedule.forgetOldKeysTrigger(schedule.forgetOldKeys());

        assertThat(timesAfter(Instant.parse("2028-03-12T04:00:00Z"), trigger))
                .startsWith(Instant.parse("2028-03-13T03:40:00Z"), Instant.parse("2028-03-14T03:40:00Z"));
    }

    @Test
    void makesUpOnceForWhatItMissedWhileItWasDown() {
        var jobs = Stream.of(
                schedule.monthStartAudit(), schedule.slaWatch(), schedule.invariantsAudit(), schedule.forgetOldKeys());

        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.isConcurrentExecutionDisallowed()).isTrue();
            assertThat(triggerOf(job).getMisfireInstruction()).isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
        });
    }

    private Trigger triggerOf(JobDetail job) {
        return Stream.of(
                        schedule.monthStartAuditTrigger(schedule.monthStartAudit()),
                        schedule.slaWatchTrigger(schedule.slaWatch()),
                        schedule.invariantsAuditTrigger(schedule.invariantsAudit()),
                        schedule.forgetOldKeysTrigger(schedule.forgetOldKeys()))
                .filter(trigger -> trigger.getJobKey().equals(job.getKey()))
                .findFirst()
                .orElseThrow();
    }

    /** The next two, whenever the test runs. */
    private static List<Instant> timesAfter(Instant now, Trigger trigger) {
        ((CronTriggerImpl) trigger).setStartTime(Date.from(LONG_AGO));
        var first = trigger.getFireTimeAfter(Date.from(now));
        return List.of(first.toInstant(), trigger.getFireTimeAfter(first).toInstant());
    }
}
