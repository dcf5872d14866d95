package org.calends.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UrlPathHelper;

/** Whatever goes wrong in a call of the API is answered with a problem; pages are left to {@link ErrorPages}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ApiProblems {

    private final ProblemReading reading;
    private final Problems problems;

    ApiProblems(ProblemReading reading, Problems problems) {
        this.reading = reading;
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (!UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith("/api/")) {
            throw failure;
        }
        Problem problem = reading.of(failure, request);
        return ResponseEntity.status(problem.status())
                .headers(headersOf(failure))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.tell(problem, request));
    }

    /** Such as the methods that would be allowed. */
    private static HttpHeaders headersOf(Exception failure) {
        return failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    }
}
