package org.calends.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong, before it is written as an RFC 9457 problem.
 *
 * @param code the last part of the problem's type; short and stable, for programs
 * @param title the same for every problem of this code
 * @param detail what happened this time and what would help
 * @param facts members of its own, by name
 */
public record Problem(
        HttpStatus status,
        String code,
        String title,
        String detail,
        List<Violation> errors,
        Map<String, Object> facts) {

    private static final String TYPES = "https://calends.org/problems/";

    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, errors(status, code, detail), Map.of());
    }

    /** A problem that HTTP itself has a word for. */
    public static Problem of(HttpStatus status, String detail) {
        var words = status.getReasonPhrase();
        return of(status, words.toLowerCase(Locale.ROOT).replace(' ', '-'), words, detail);
    }

    /** A refusal in the terms of HTTP. */
    public static Problem of(Refusal refusal) {
        var detail = String.valueOf(refusal.getMessage());
        return switch (refusal.kind()) {
            case NOT_FOUND -> told(refusal, HttpStatus.NOT_FOUND, "Not found", detail);
            case NOT_UNDERSTOOD -> told(refusal, HttpStatus.BAD_REQUEST, "The request cannot be understood", detail);
            case INVALID -> told(refusal, HttpStatus.UNPROCESSABLE_ENTITY, "The content breaks rules", detail);
            case CONFLICT -> told(refusal, HttpStatus.CONFLICT, "Not possible as things stand", detail);
            case STALE -> told(refusal, HttpStatus.PRECONDITION_FAILED, "Changed meanwhile", detail);
        };
    }

    private static Problem told(Refusal refusal, HttpStatus status, String title, String detail) {
        var errors = refusal.violations().isEmpty() ? errors(status, refusal.code(), detail) : refusal.violations();
        var ownTitle = Objects.requireNonNullElse(refusal.title(), title);
        return new Problem(status, refusal.code(), ownTitle, detail, errors, refusal.facts());
    }

    /** What somebody asked for and may not have is named like what is wrong in a body; not that it is not there at all. */
    private static List<Violation> errors(HttpStatus status, String code, String detail) {
        return switch (status) {
            case FORBIDDEN, CONFLICT, PRECONDITION_FAILED, UNPROCESSABLE_ENTITY ->
                List.of(new Violation("", code, detail, null));
            default -> List.of();
        };
    }

    ProblemDetail toDetail(String instance, String requestId) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(title);
        problem.setInstance(URI.create(instance));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        facts.forEach(problem::setProperty);
        problem.setProperty("requestId", requestId);
        return problem;
    }
}
