package org.calends.dashboard.demo;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.workflow.time.TimeTravel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Jumps on a thread of their own, one after the other, so that the page can tell how far they are; it remembers the last. */
@Component
@Profile("demo")
class Journeys {

    private static final Logger LOG = LoggerFactory.getLogger(Journeys.class);

    private final TimeTravel travel;
    private final ExecutorService road = Executors.newSingleThreadExecutor(work -> new Thread(work, "calends-journey"));
    private volatile @Nullable Journey last;

    Journeys(TimeTravel travel) {
        this.travel = travel;
    }

    @Nullable
    Journey last() {
        return last;
    }

    /** @throws Invalid when one cannot go there, or somebody is on the way already */
    synchronized void begin(@Nullable Instant target, long mailsBefore) {
        var before = last;
        if (before != null && before.underWay()) {
            throw Invalid.of(new Violation(
                    "now", "clock.busy", "The clock is under way already; wait until it is there.", null));
        }
        var journey = Journey.begun(travel.now(), travel.check(target), mailsBefore);
        last = journey;
        road.execute(() -> {
            var arrived = arrives(journey.target());
            last = journey.ended(travel.now(), arrived);
        });
    }

    private boolean arrives(Instant target) {
        try {
            travel.to(target);
            return true;
        } catch (RuntimeException e) {
            LOG.error("The clock did not come as far as {}", target, e);
            return false;
        }
    }

    @PreDestroy
    void stop() {
        road.shutdownNow();
    }
}
