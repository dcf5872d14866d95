package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's clock, set by an operator, and the hours that the house keeps of its own. */
class HouseClockScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final Instant START = at("2028-02-01T00:00:00Z");
    private static final Instant AUDIT = at("2028-02-01T00:15:00Z");
    private static final String MISSED = "start-was-missed";

    @Autowired
    private ManagementService engine;

    @Autowired
    private Scheduler quartz;

    private Offer offer;

    @BeforeEach
    void anOfferForFebruary() {
        time.beginsAt("2028-01-10T09:30:00Z");
        offer = anOffer().startingIn(FEBRUARY).endingIn(YearMonth.of(2028, 6)).submitted();
        time.letsTheEngineCatchUp();
    }

    @Test
    void goesLiveWhenAnOperatorSetsTheClock() {
        theOperator().setsTheClockTo(START);

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.happened("LIVE")).isBetween(START, START.plusSeconds(5));
    }

    @Test
    @DisplayName("A jump of the clock over a month start makes its audit, at a quarter past midnight")
    void auditsTheMonthStartOnTheWay() {
        theStartTimerIsStuck(true);

        theOperator().setsTheClockTo(at("2028-02-10T00:00:00Z"));

        assertThat(theOperator().findings()).containsExactly(MISSED);
        assertThat(theOperator().firstFoundAt()).isBetween(AUDIT, AUDIT.plusSeconds(5));
        mend();
        theOperator().setsTheClockTo(at("2028-03-02T00:00:00Z"));
        assertThat(theOperator().findings()).isEmpty();
    }

    @Test
    void auditsNoMonthStartBeforeItsHour() {
        theStartTimerIsStuck(true);

        theOperator().setsTheClockTo(AUDIT.minusMillis(1));

        assertThat(theOperator().findings()).isEmpty();
        mend();
    }

    @Test
    @DisplayName("Quartz makes the audits by itself, from the jobs that it keeps in its tables")
    void auditsWhenQuartzSaysSo() throws Exception {
        theStartTimerIsStuck(true);
        time.passesWithoutTheEngine(AUDIT);
        for (var trigger : quartz.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
            quartz.pauseTrigger(trigger);
        }
        quartz.start();
        try {
            quartz.triggerJob(JobKey.jobKey("MonthStartAuditJob"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> theOperator().findings().contains(MISSED));

            mend();
            quartz.triggerJob(JobKey.jobKey("InvariantsAuditJob"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> theOperator().findings().isEmpty());
        } finally {
            quartz.standby();
            quartz.resumeAll();
        }
    }

    /** As after an incident that nobody looked after. */
    private void theStartTimerIsStuck(boolean stuck) {
        var timer = engine.createJobQuery().activityId("AwaitStart").singleResult();
        engine.setJobRetries(timer.getId(), stuck ? 0 : 1);
    }

    private void mend() {
        theStartTimerIsStuck(false);
        time.letsTheEngineCatchUp();
        assertThat(offer.state()).isEqualTo("LIVE");
    }
}
