package org.calends.files;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calends.api.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * One value in a file. Where it is wrong that is noted, and a stand-in is answered, so that reading goes on to the next problem.
 *
 * @param place where it is, as {@link FileProblems#add} wants it
 * @param value what is there, or null for nothing
 */
public record FileField(String place, @Nullable String value, FileProblems problems) {

    private static final Pattern UUID_SHAPE = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID NOBODY = new UUID(0, 0);

    /** Notes what is wrong with this value. */
    public void refuse(String message) {
        problems.add(place, message);
    }

    /** What must be there. */
    public String text(int longest) {
        var text = optional(longest);
        if (text == null) {
            refuse("is missing");
            return "";
        }
        return text;
    }

    /** What may be missing or empty. */
    public @Nullable String optional(int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            refuse("has " + value.length() + " characters, at most " + longest + " are allowed");
        }
        return value.strip();
    }

    /** @param shape what a right value looks like, as the rest of a sentence that starts with the wrong one */
    public String matching(Pattern pattern, String shape) {
        var text = text(Integer.MAX_VALUE);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            refuse("\"" + text + "\" is not " + shape);
        }
        return text;
    }

    public UUID uuid() {
        var text = matching(UUID_SHAPE, "a UUID");
        return UUID_SHAPE.matcher(text).matches() ? UUID.fromString(text) : NOBODY;
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        var text = text(Integer.MAX_VALUE);
        var constants = type.getEnumConstants();
        return Spelling.parse(type, text).orElseGet(() -> {
            if (!text.isEmpty()) {
                var known = Arrays.stream(constants).map(Spelling::of).collect(Collectors.joining(", "));
                refuse("\"" + text + "\" is not one of " + known);
            }
            return constants[0];
        });
    }

    /** @param seen the values so far with their places, to which this one is added */
    public FileField unique(Map<String, String> seen) {
        var earlier = value == null ? null : seen.putIfAbsent(value.strip(), place);
        if (earlier != null) {
            refuse("\"" + value + "\" is already at " + earlier);
        }
        return this;
    }
}
