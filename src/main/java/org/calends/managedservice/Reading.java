package org.calends.managedservice;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads single values; where one is wrong that is noted, and reading goes on to the next. */
public final class Reading {

    private static final Pattern UUID_SHAPE = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, String code, String message, String rule) {
        found.add(Violation.of(field, code, message, rule));
    }

    public void addIf(boolean wrong, String field, String code, String message, String rule) {
        if (wrong) {
            add(field, code, message, rule);
        }
    }

    public void refuse(String message) {
        if (!found.isEmpty()) {
            throw new Invalid(message, found);
        }
    }

    public Optional<UUID> uuid(@Nullable String text, String field, String rule) {
        if (text == null || !UUID_SHAPE.matcher(text).matches()) {
            add(field, "uuid.shape", "Write a UUID, such as 7a000000-0000-4000-8000-00000000f001.", rule);
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(text));
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String word, String field, String rule) {
        var constant = Spelling.parse(type, requireNonNullElse(word, ""));
        if (constant.isEmpty()) {
            var known = Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
            add(field, "word.unknown", "Write one of " + known + ".", rule);
        }
        return constant;
    }

    String text(@Nullable String text, String field, int longest, String rule) {
        var stripped = requireNonNullElse(text, "").strip();
        addIf(stripped.isEmpty(), field, "text.required", "Write something here.", rule);
        addIf(stripped.length() > longest, field, "text.tooLong", "Use " + longest + " characters or fewer.", rule);
        return stripped;
    }

    Optional<Duration> duration(@Nullable String text) {
        try {
            return Optional.of(Duration.parse(requireNonNullElse(text, "")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
