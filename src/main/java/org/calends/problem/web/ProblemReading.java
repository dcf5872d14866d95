package org.calends.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.problem.Expected;
import org.calends.problem.NotUnderstood;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Reads an exception as a problem somebody can act on; what nobody foresaw is logged and told without internals. */
@Component
class ProblemReading {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReading.class);

    private final UnreadableBody unreadableBody;

    ProblemReading(UnreadableBody unreadableBody) {
        this.unreadableBody = unreadableBody;
    }

    Problem of(Exception failure, HttpServletRequest request) {
        var refusal = refusalIn(failure);
        if (refusal != null) {
            return Problem.of(refusal);
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof RequestRejectedException) {
            return Problem.of(HttpStatus.BAD_REQUEST, "A parameter has a character that is not allowed.");
        }
        if (failure instanceof ConcurrencyFailureException) {
            return changedMeanwhile();
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return Problem.of(new NotUnderstood(unreadableBody.read(unreadable, request)));
        }
        return ofParameter(failure);
    }

    private static Problem ofParameter(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            var expected = Expected.of(wrong.getRequiredType());
            return notUnderstood(new Violation(wrong.getName(), "parameter.wrong", "Expected " + expected + ".", null));
        }
        if (failure instanceof MissingServletRequestParameterException e) {
            return missing(e.getParameterName(), "parameter");
        }
        if (failure instanceof MissingRequestHeaderException e) {
            return missing(e.getHeaderName(), "header");
        }
        return failure instanceof ErrorResponse answer ? ofFramework(answer) : unforeseen(failure);
    }

    /** A refusal may come wrapped: thrown while a body was read, or from inside the engine. */
    private static @Nullable Refusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static Problem missing(String name, String kind) {
        return notUnderstood(new Violation(name, kind + ".missing", "The " + kind + " " + name + " is needed.", null));
    }

    private static Problem notUnderstood(Violation violation) {
        return Problem.of(NotUnderstood.of(violation));
    }

    private static Problem changedMeanwhile() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Changed meanwhile",
                "Somebody else changed it at the same time. Read it again, then decide once more.");
    }

    /** What Spring MVC itself refuses: no such call, another method or media type. */
    private static Problem ofFramework(ErrorResponse answer) {
        if (answer instanceof NoResourceFoundException) {
            return Problem.of(HttpStatus.NOT_FOUND, "There is no such call.");
        }
        var status = HttpStatus.valueOf(answer.getStatusCode().value());
        var detail = answer.getBody().getDetail();
        return Problem.of(status, detail != null ? detail : status.getReasonPhrase());
    }

    private static Problem unforeseen(Exception failure) {
        LOG.error("a call of the API failed", failure);
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unforeseen",
                "Something went wrong on our side",
                "Name the request id when you ask for help.");
    }
}
