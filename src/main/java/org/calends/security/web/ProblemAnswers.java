package org.calends.security.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.calends.security.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells a program as a problem that it is not logged in, or may not. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int SECONDS_TO_WAIT = 900;

    private final Problems problems;
    private final OtherMethods otherMethods;

    ProblemAnswers(Problems problems, OtherMethods otherMethods) {
        this.problems = problems;
        this.otherMethods = otherMethods;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyTries) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            problems.write(
                    problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-tries",
                            "Too many wrong passwords",
                            "Wait a quarter of an hour."),
                    request,
                    response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, scheme(request) + " realm=\"Calends\"");
        problems.write(
                problem(
                        HttpStatus.UNAUTHORIZED,
                        "not-logged-in",
                        "Not logged in",
                        "Send a name and a password with HTTP Basic, or log in at /login."),
                request,
                response);
    }

    /** A browser must not ask for a password in a window of its own: it has a login page. */
    private static String scheme(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Mode") != null || request.getHeader("X-Requested-With") != null
                ? "Session"
                : "Basic";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        problems.write(isNotListed(why) ? notThere(request, response) : notAllowed(why), request, response);
    }

    private static boolean isNotListed(AccessDeniedException why) {
        return why instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() == AccessTable.NOT_LISTED;
    }

    private Problem notThere(HttpServletRequest request, HttpServletResponse response) {
        var methods = otherMethods.of(request).stream().map(HttpMethod::name).collect(joining(", "));
        if (methods.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND, "There is no such call.");
        }
        response.setHeader(HttpHeaders.ALLOW, methods);
        return Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "This path does not take %s, only %s.".formatted(request.getMethod(), methods));
    }

    private static Problem notAllowed(AccessDeniedException why) {
        if (why instanceof CsrfException) {
            return problem(
                    HttpStatus.FORBIDDEN,
                    "token-missing",
                    "The token is missing or wrong",
                    "Send the value of the cookie %s in the header %s."
                            .formatted(BrowserTokens.COOKIE, BrowserTokens.HEADER));
        }
        return problem(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", Refused.words(why));
    }

    private static Problem problem(HttpStatus status, String code, String title, String detail) {
        return Problem.of(status, code, title, detail);
    }
}
