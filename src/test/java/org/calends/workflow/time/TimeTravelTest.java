package org.calends.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.calends.calendar.MovableClock;
import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;
import org.calends.problem.Invalid;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journey stops at everything that is due on its way, with both clocks at that time. */
@OnDatabase(Engine.H2)
class TimeTravelTest {

    private final MovableClock clock = new MovableClock();
    private final List<Instant> starts = new ArrayList<>();
    private final List<Instant> ends = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final Map<Object, Object> beans = new HashMap<>();
    private final TestDatabase database;
    private final DemoClock demoClock;
    private final ProcessEngine engine;
    private final TimeTravel travel;
    private final Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    private final Instant startsAt = today.plus(Duration.ofDays(40));
    private final Instant endsAt = today.plus(Duration.ofDays(80));

    TimeTravelTest(TestDatabase database) {
        this.database = database;
        demoClock = new DemoClock(clock, database.jdbc());
        var configuration = (ProcessEngineConfigurationImpl) new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("travel")
                .setJdbcUrl("jdbc:h2:mem:travel")
                .setDatabaseSchemaUpdate("create-drop");
        configuration.setFailedJobRetryTimeCycle("R3/PT5M");
        configuration.setHistory("none");
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        travel = new TimeTravel(demoClock, new DueJobs(engine.getManagementService()), daily(), configuration);
    }

    @BeforeEach
    void anOffer() {
        var term = Bpmn.createExecutableProcess("term")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("${startsAt}")
                .serviceTask()
                .camundaDelegateExpression("${start}")
                .intermediateCatchEvent()
                .timerWithDate("${endsAt}")
                .serviceTask()
                .camundaDelegateExpression("${end}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("term.bpmn", term)
                .deploy();
    }

    @AfterEach
    void home() {
        engine.close();
        ClockUtil.reset();
    }

    @Test
    void stopsWhereTimersAreDueWithBothClocksAtThatTime() {
        start(execution -> starts.add(engineTime()), execution -> ends.add(clock.instant()));

        travel.to(endsAt.plus(Duration.ofDays(5)));

        assertThat(starts).singleElement().satisfies(at -> assertThat(at).isBetween(startsAt, soonAfter(startsAt)));
        assertThat(ends).singleElement().satisfies(at -> assertThat(at).isBetween(endsAt, soonAfter(endsAt)));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void arrivesAtTheInstantAndTicksOn() {
        travel.to(startsAt);

        assertThat(travel.now()).isBetween(startsAt, soonAfter(startsAt));
        assertThat(engineTime()).isCloseTo(travel.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void leavesWhatIsDueLaterAlone() {
        start(execution -> starts.add(engineTime()), execution -> ends.add(engineTime()));

        travel.to(endsAt.minusSeconds(60));

        assertThat(starts).hasSize(1);
        assertThat(ends).isEmpty();
    }

    @Test
    void leavesFailuresToTheirRetriesOnTheWay() {
        start(
                execution -> {
                    starts.add(engineTime());
                    if (starts.size() < 3) {
                        throw new IllegalStateException("the price service is down");
                    }
                },
                execution -> ends.add(engineTime()));

        travel.to(endsAt.minusSeconds(60));

        assertThat(starts).hasSize(3);
        assertThat(starts.get(2)).isBetween(startsAt.plusSeconds(600), soonAfter(startsAt.plusSeconds(600)));
    }

    @Test
    void givesUpWhenTheRetriesAreUsedUpAndStillArrives() {
        start(
                execution -> {
                    throw new IllegalStateException("the price service is down");
                },
                execution -> ends.add(engineTime()));

        travel.to(endsAt);

        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(1);
        assertThat(travel.now()).isAfterOrEqualTo(endsAt);
    }

    @Test
    void triesAgainAtOnceWhenSomebodyElseWasFaster() {
        var collisions = new AtomicInteger(2);
        start(
                execution -> {
                    if (collisions.getAndDecrement() > 0) {
                        throw new OptimisticLockingException("a mail was sent at the same moment");
                    }
                    starts.add(engineTime());
                },
                execution -> ends.add(engineTime()));

        travel.to(endsAt);

        assertThat(starts).singleElement().satisfies(at -> assertThat(at).isBetween(startsAt, soonAfter(startsAt)));
        assertThat(ends).hasSize(1);
    }

    @Test
    void keepsItsAppointmentsBetweenWhatIsDue() {
        start(execution -> happened.add("start"), execution -> happened.add("end"));

        travel.to(endsAt.minus(Duration.ofDays(39)));

        assertThat(happened)
                .endsWith(
                        "audit of " + startsAt.minus(Duration.ofHours(12)),
                        "start",
                        "audit of " + startsAt.plus(Duration.ofHours(12)),
                        "arrival");
    }

    @Test
    void keepsAnAppointmentAtItsVeryHourAndOnce() {
        var noon = today.plus(Duration.ofHours(36));

        travel.to(noon);
        travel.to(noon.plusSeconds(60));

        assertThat(happened).filteredOn(("audit of " + noon)::equals).hasSize(1);
    }

    @Test
    void refusesToGoBack() {
        travel.to(startsAt);

        assertThatThrownBy(() -> travel.to(today)).isInstanceOf(Invalid.class).hasMessageContaining("cannot go back");
        assertThat(travel.now()).isAfterOrEqualTo(startsAt);
    }

    @Test
    void doesNotFallBackInTimeAtARestart() {
        travel.to(startsAt);
        var restarted = new MovableClock();

        new DemoClock(restarted, database.jdbc()).restore();

        assertThat(restarted.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }

    private void start(JavaDelegate start, JavaDelegate end) {
        beans.put("start", start);
        beans.put("end", end);
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "term", Map.of("startsAt", Date.from(startsAt), "endsAt", Date.from(endsAt)));
    }

    /** Every noon. */
    private Appointments daily() {
        return new Appointments() {
            @Override
            public Instant nextAfter(Instant instant) {
                var noon = instant.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));
                return noon.isAfter(instant) ? noon : noon.plus(Duration.ofDays(1));
            }

            @Override
            public void keep() {
                happened.add("audit of " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
            }

            @Override
            public void arrive() {
                happened.add("arrival");
            }
        };
    }

    private static Instant engineTime() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    private static Instant soonAfter(Instant instant) {
        return instant.plusSeconds(5);
    }
}
