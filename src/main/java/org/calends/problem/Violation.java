package org.calends.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param field where it is, as a path in the body, such as {@code pricing[2].marginPercent}; empty for the whole
 * @param code short and stable, such as {@code margin.range}, for programs
 * @param message what is wrong and how to mend it, for people
 * @param rule the number in docs/rules.md, such as {@code R15}; null where the body is not even readable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String field, String code, String message, @Nullable String rule) {

    public static Violation of(String field, String code, String message, String rule) {
        return new Violation(field, code, message, rule);
    }

    /** The same, seen from further outside. */
    public Violation in(String place) {
        return new Violation(field.isEmpty() ? place : place + "." + field, code, message, rule);
    }
}
