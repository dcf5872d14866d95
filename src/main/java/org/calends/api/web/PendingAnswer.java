package org.calends.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.calends.api.StoredAnswer;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is held back until what it says is true. */
final class PendingAnswer {

    private final ContentCachingResponseWrapper response;

    PendingAnswer(HttpServletResponse response) {
        this.response = new ContentCachingResponseWrapper(response);
    }

    StoredAnswer from(FilterChain chain, HttpServletRequest request, String requestHash) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new StoredAnswer(
                requestHash,
                response.getStatus(),
                response.getHeader("Location"),
                response.getHeader("ETag"),
                response.getContentType(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    void send() throws IOException {
        response.copyBodyToResponse();
    }

    static void write(String body, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
