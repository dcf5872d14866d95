package org.calends.dashboard.offer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.calends.workflow.ProcessPosition;

/** Incidents of an offer that are alike: on the same step, for the same reason; the oldest first. */
record Trouble(List<ProcessPosition.Stuck> incidents) {

    private record Likeness(String step, String message) {}

    static List<Trouble> of(ProcessPosition position) {
        var alike = new LinkedHashMap<Likeness, List<ProcessPosition.Stuck>>();
        for (var incident : position.causes()) {
            var likeness = new Likeness(incident.step(), Objects.requireNonNullElse(incident.message(), ""));
            alike.merge(likeness, List.of(incident), Trouble::joined);
        }
        return alike.values().stream().map(Trouble::new).toList();
    }

    private static List<ProcessPosition.Stuck> joined(
            List<ProcessPosition.Stuck> some, List<ProcessPosition.Stuck> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public String step() {
        return incidents.get(0).step();
    }

    public String message() {
        return Objects.requireNonNullElse(incidents.get(0).message(), "");
    }

    public Instant since() {
        return incidents.get(0).since();
    }
}
