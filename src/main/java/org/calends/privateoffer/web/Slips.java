package org.calends.privateoffer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Collects everything in a body that cannot even be stored as a draft, so that it is told at once. */
class Slips {

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String message, String rule) {
        found.add(Violation.of(field, code, message, rule));
    }

    /** The text, or an empty one and a slip when it is missing or longer than what can be stored. */
    String text(@Nullable String value, String field, int longest) {
        if (value == null || value.isBlank()) {
            add(field, "missing", "Say which.", "A.3");
            return "";
        }
        limit(value, field, longest);
        return value;
    }

    /** Adds a slip when a text is longer than what can be stored. */
    void limit(@Nullable String value, String field, int longest) {
        if (value != null && value.length() > longest) {
            add(field, "too-long", "Use at most " + longest + " characters.", "A.3");
        }
    }

    /** Each item of a list with its path; what is null is a slip, and what cannot be read is left out. */
    <T, R> List<R> each(@Nullable List<@Nullable T> items, String path, BiFunction<T, String, @Nullable R> reading) {
        if (items == null) {
            return List.of();
        }
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> read(items.get(i), path + "[" + i + "]", reading))
                .toList();
    }

    private <T, R> Stream<R> read(@Nullable T item, String path, BiFunction<T, String, @Nullable R> reading) {
        if (item == null) {
            add(path, "missing", "Fill it in or leave it out.", "A.3");
            return Stream.empty();
        }
        return Stream.ofNullable(reading.apply(item, path));
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid("This cannot be stored as a draft.", found);
        }
    }
}
