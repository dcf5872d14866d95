package org.calends.listing;

import java.util.ArrayList;
import java.util.List;
import org.calends.problem.Violation;

/** Collects what is wrong with a product or a plan, and what is only missing yet. */
final class Objections {

    private static final String MISSING = ".required";

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String message, String rule) {
        found.add(Violation.of(field, code, message, rule));
    }

    void addIf(boolean wrong, String field, String code, String message, String rule) {
        if (wrong) {
            add(field, code, message, rule);
        }
    }

    /** What a draft may still lack. */
    void missingIf(boolean missing, String field, String message, String rule) {
        addIf(missing, field, field.substring(field.lastIndexOf('.') + 1) + MISSING, message, rule);
    }

    /** Whether a draft that has nothing worse can be kept. */
    static boolean isOnlyMissing(Violation violation) {
        return violation.code().endsWith(MISSING);
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
