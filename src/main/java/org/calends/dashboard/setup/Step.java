package org.calends.dashboard.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the set-up asks for beyond saving: a word, and what it is about, such as {@code drop-line:2}.
 *
 * @param arguments as sent; what makes no sense is as good as none
 */
record Step(String word, List<String> arguments) {

    static Step of(String sent) {
        var parts = Arrays.asList(sent.split(":"));
        return new Step(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }

    boolean is(String other) {
        return word.equals(other);
    }

    /** A position; -1 for none. */
    int index(int argument) {
        var text = argument < arguments.size() ? arguments.get(argument) : "";
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    @Nullable
    UUID tenant() {
        try {
            return arguments.isEmpty() ? null : UUID.fromString(arguments.get(0));
        } catch (IllegalArgumentException noTenant) {
            return null;
        }
    }

    /** Whether it leaves the fields as they are, so that only what stands around them needs to be told anew. */
    boolean staysOnThePage() {
        return Set.of("save", "add", "drop", "add-found", "drop-found", "find", "page")
                .contains(word);
    }

    /** Where the page goes on after it: the id of a section. */
    String place() {
        return switch (word) {
            case "drop-contact", "add-contact" -> "#contacts";
            case "drop-line", "add-price", "drop-price", "percent", "percent-all" -> "#pricing";
            case "add", "drop", "add-found", "drop-found", "find", "page" -> "#resellers";
            default -> "";
        };
    }
}
