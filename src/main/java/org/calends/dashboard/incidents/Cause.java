package org.calends.dashboard.incidents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Incidents that are alike: at the same step, for the same reason; whatever mends one is likely to mend all. */
record Cause(List<IncidentRow> rows) {

    private static final int AT_A_GLANCE = 8;

    /** The cause that has stood longest comes first. */
    static List<Cause> of(List<IncidentRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(IncidentRow::cause, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Cause::new)
                .toList();
    }

    /** As it stands in an address. */
    public String key() {
        return first().cause();
    }

    public IncidentRow first() {
        return rows.get(0);
    }

    public long offers() {
        return rows.stream()
                .filter(row -> row.stuck().offer() != null)
                .map(row -> row.stuck().offer())
                .distinct()
                .count();
    }

    public boolean canBeSkipped() {
        return rows.stream().allMatch(IncidentRow::canBeSkipped);
    }

    public List<IncidentRow> shown() {
        return rows.subList(0, Math.min(rows.size(), AT_A_GLANCE));
    }

    public List<IncidentRow> folded() {
        return rows.subList(Math.min(rows.size(), AT_A_GLANCE), rows.size());
    }
}
