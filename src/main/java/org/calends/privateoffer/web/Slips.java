package org.calends.privateoffer.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Collects everything in a body that cannot even be stored as a draft, so that it is told at once. */
class Slips {

    // No longer than what can be stored: computing with a number of a billion digits would take the day.
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final Pattern TENANT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final List<Violation> found = new ArrayList<>();

    void add(String field, String code, String message, String rule) {
        found.add(Violation.of(field, code, message, rule));
    }

    List<Violation> found() {
        return found;
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

    /** The number, or none and a slip when the text is no number or too large a one. */
    @Nullable
    BigDecimal number(String text, String field) {
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        add(field, "number.wrong", "Write a number such as 12.5.", "A.3");
        return null;
    }

    /** The tenant, or none and a slip when the text is no tenant's id. */
    @Nullable
    UUID tenant(String text, String field) {
        if (TENANT.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        add(field, "tenant.wrong", "Write a tenant id such as 7b1e4a52-8c1f-4d2a-9c53-0f6f4b1d2e3a.", "R16");
        return null;
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
}
