package org.calends.workflow.time;

import java.time.Duration;
import java.time.Instant;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Moves the demo forward in time, through everything that happens on the way and in its order; never back. */
@Component
@Profile("demo")
@NamedInterface("time")
public class TimeTravel {

    private static final Duration FARTHEST = Duration.ofDays(3660);

    /** The engine counts whole milliseconds; one more lets a job be due for sure. */
    private static final Duration TICK = Duration.ofMillis(1);

    private final DemoClock clock;
    private final DueJobs jobs;
    private final Appointments appointments;
    private final ProcessEngineConfigurationImpl engine;

    TimeTravel(DemoClock clock, DueJobs jobs, Appointments appointments, ProcessEngineConfigurationImpl engine) {
        this.clock = clock;
        this.jobs = jobs;
        this.appointments = appointments;
        this.engine = engine;
    }

    /** What time it is in the demo. */
    public Instant now() {
        return clock.now();
    }

    /** Goes to an instant; whatever is due on the way sees the time at which it is due. */
    public synchronized void to(@Nullable Instant target) {
        var checked = check(target);
        var executor = engine.getJobExecutor();
        var wasActive = executor != null && executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            asNobody(() -> travel(checked));
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    private void travel(Instant target) {
        var appointment = appointments.nextAfter(clock.now());
        var due = jobs.nextBetween(Instant.EPOCH, target);
        while (due.isPresent() || !appointment.isAfter(target)) {
            if (due.isPresent() && !due.get().isAfter(appointment)) {
                advance(due.get().plus(TICK));
                jobs.runAll();
                due = jobs.nextBetween(due.get(), target);
            } else {
                advance(appointment);
                appointments.keep();
                appointment = appointments.nextAfter(appointment);
            }
        }
        advance(target);
        appointments.arrive();
    }

    /** A job that was overdue runs now, not in its past. */
    private void advance(Instant next) {
        if (next.isAfter(clock.now())) {
            clock.set(next);
        }
    }

    /** The jobs act for the marketplace and not for the operator who set the clock. */
    private static void asNobody(Runnable journey) {
        var operator = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            journey.run();
        } finally {
            SecurityContextHolder.setContext(operator);
        }
    }

    /** @return the same instant, if one can go there from now */
    public Instant check(@Nullable Instant target) {
        if (target == null) {
            throw refuse("required", "Say the instant to go to, such as 2027-02-01T00:00:00Z.");
        }
        if (target.isBefore(clock.now())) {
            throw refuse("clock.back", "The clock cannot go back: it is already " + clock.now() + ".");
        }
        if (target.isAfter(clock.now().plus(FARTHEST))) {
            throw refuse("clock.far", "The clock goes at most ten years ahead at a time.");
        }
        return target;
    }

    private static Invalid refuse(String code, String message) {
        return Invalid.of(new Violation("now", code, message, null));
    }
}
