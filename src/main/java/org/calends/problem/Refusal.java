package org.calends.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command that was understood and refused. Nothing has changed; the message tells what would help. */
public abstract class Refusal extends RuntimeException {

    /** Why, in the terms of HTTP. */
    public enum Kind {
        /** It does not exist, or the caller may not know that it does (404). */
        NOT_FOUND,
        /** It cannot be read as what it should be; the violations name every place (400). */
        NOT_UNDERSTOOD,
        /** The content breaks rules; the violations name them all (422). */
        INVALID,
        /** The content is fine, the state of things is not (409). */
        CONFLICT,
        /** Somebody else was faster; read again (412). */
        STALE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;

    /** @param code the last part of the problem's type, such as {@code already-sold} */
    protected Refusal(Kind kind, String code, String message, List<Violation> violations) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    /** @param rule the number in docs/rules.md of the rule that stands against it */
    protected Refusal(Kind kind, String code, String message, String rule) {
        this(kind, code, message, List.of(Violation.of("", code, message, rule)));
    }

    protected Refusal(Kind kind, String code, String message) {
        this(kind, code, message, List.of());
    }

    /** What the problem is called when its kind is called otherwise. */
    public @Nullable String title() {
        return null;
    }

    /** What the problem tells programs besides, by name. */
    public Map<String, Object> facts() {
        return Map.of();
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
