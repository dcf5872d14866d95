package org.calends.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.calends.api.BufferedRequest;
import org.calends.api.Idempotency;
import org.calends.api.StoredAnswer;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.calends.problem.RequestId;
import org.calends.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Lets every POST carry an Idempotency-Key, without any call knowing of it. Stands behind the login and {@link BodyLimit}. */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private final Idempotency idempotency;
    private final Problems problems;
    private final HandlerExceptionResolver failures;

    IdempotencyFilter(Idempotency idempotency, Problems problems, HandlerExceptionResolver failures) {
        this.idempotency = idempotency;
        this.problems = problems;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        if (!PRINTABLE.matcher(key).matches() || !(request instanceof BufferedRequest buffered)) {
            var detail = "An Idempotency-Key has 1 to 255 printable ASCII characters.";
            problems.write(Problem.of(HttpStatus.BAD_REQUEST, detail), request, response);
            return;
        }
        try {
            answer(key, buffered, response, chain);
        } catch (RuntimeException e) {
            response.reset();
            response.setHeader(RequestId.HEADER, RequestId.of(request));
            failures.resolveException(request, response, null, e);
        }
    }

    /** Nothing is sent before the work is committed. */
    private void answer(String key, BufferedRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var hash = Fingerprint.of(request);
        var pending = new PendingAnswer(response);
        var outcome = idempotency.once(CurrentUser.get().name(), key, hash, () -> pending.from(chain, request, hash));
        if (outcome.replayed()) {
            replay(outcome.answer(), response);
        } else {
            pending.send();
        }
    }

    private static void replay(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.setHeader("ETag", answer.etag());
        }
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        PendingAnswer.write(answer.body(), response);
    }
}
