package org.calends.scenario;

import java.time.Instant;
import java.util.Date;
import org.calends.calendar.MovableClock;
import org.calends.workflow.time.TimeTravel;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Time in the hands of a scenario: it stands still unless the scenario moves it, for the marketplace and the engine alike. */
class TimeMachine {

    private final TimeTravel travel;
    private final MovableClock clock;
    private final ManagementService engine;

    TimeMachine(TimeTravel travel, MovableClock clock, ManagementService engine) {
        this.travel = travel;
        this.clock = clock;
        this.engine = engine;
    }

    /** Where a scenario begins; the only way back. */
    void beginsAt(String instant) {
        stopAt(Instant.parse(instant));
    }

    /** Goes through everything that falls due on the way. */
    void travelTo(Instant instant) {
        travel.to(instant);
        stopAt(instant); // to the millisecond, though the demo's clock ticked on meanwhile
    }

    /** Time passes while the engine does nothing: it is down, or hopelessly behind. */
    void passesWithoutTheEngine(Instant instant) {
        stopAt(instant);
    }

    /** The engine works off whatever has become due. */
    void letsTheEngineCatchUp() {
        stopAt(travel.now());
        travel.to(travel.now());
        stopAt(travel.now());
    }

    /** The engine does the first step of an authorization, and no other. */
    void letsTheEngineDoOneStep() {
        var due = engine.createJobQuery().executable().processDefinitionKey("reseller-authorization");
        engine.executeJob(due.orderByJobDuedate().asc().list().get(0).getId());
    }

    Instant now() {
        return travel.now();
    }

    /** The clocks of everybody else. */
    void goesOnByItself() {
        ClockUtil.reset();
        clock.set(Instant.now());
    }

    private void stopAt(Instant instant) {
        clock.freeze(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }
}
