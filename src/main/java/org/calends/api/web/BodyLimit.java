package org.calends.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.calends.api.BufferedRequest;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a body of reasonable size into memory, so that it can be looked at twice, and refuses a larger one. */
final class BodyLimit extends OncePerRequestFilter {

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buffered = BufferedRequest.of(request);
        if (buffered.isPresent()) {
            chain.doFilter(buffered.get(), response);
        } else {
            problems.write(
                    Problem.of(HttpStatus.PAYLOAD_TOO_LARGE, "A body has at most 1 MiB, a CSV file or a sheet 4 MiB."),
                    request,
                    response);
        }
    }
}
