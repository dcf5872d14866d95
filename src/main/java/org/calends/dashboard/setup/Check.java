package org.calends.dashboard.setup;

import java.util.List;
import org.calends.problem.Violation;

/**
 * One part of the set-up, and how much of it is still to do.
 *
 * @param area the id of its section
 */
record Check(String area, long open) {

    static List<Check> of(List<Violation> violations) {
        return List.of(
                count("terms", violations, "name", "start", "end"),
                count("contacts", violations, "notificationContacts"),
                count("pricing", violations, "pricing"),
                count("resellers", violations, "resellers"));
    }

    private static Check count(String area, List<Violation> violations, String... fields) {
        return new Check(
                area,
                violations.stream()
                        .filter(it -> List.of(fields).stream().anyMatch(it.field()::startsWith))
                        .count());
    }

    public boolean done() {
        return open == 0;
    }
}
