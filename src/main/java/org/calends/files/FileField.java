package org.calends.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Pattern COUNTRY_SHAPE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String FORMULA = "=+-@";
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

    /** A text that a spreadsheet does not take for a formula: exports are opened there. */
    public String words(int longest) {
        var text = text(longest);
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            refuse("begins like a formula");
        }
        return text;
    }

    public String country() {
        var country = matching(COUNTRY_SHAPE, "a two-letter country code");
        if (COUNTRY_SHAPE.matcher(country).matches() && !COUNTRIES.contains(country)) {
            refuse("\"" + country + "\" is not the code of a country");
        }
        return country;
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
