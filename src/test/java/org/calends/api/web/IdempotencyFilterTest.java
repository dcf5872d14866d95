package org.calends.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.calends.api.BufferedRequest;
import org.calends.api.Idempotency;
import org.calends.api.IdempotencyKeys;
import org.calends.api.KeyRefused;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;
import org.calends.problem.Problem;
import org.calends.problem.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** How a POST with an Idempotency-Key looks over HTTP. */
@OnDatabase(Engine.H2)
class IdempotencyFilterTest {

    private final Problems problems = new Problems(new ObjectMapper());
    private final HandlerExceptionResolver failures = (request, response, handler, failure) -> {
        response.setStatus(
                failure instanceof KeyRefused refused
                        ? Problem.of(refused).status().value()
                        : 500);
        return new ModelAndView();
    };
    private final AtomicInteger calls = new AtomicInteger();
    private final IdempotencyFilter filter;

    IdempotencyFilterTest(TestDatabase database) {
        var keys = new IdempotencyKeys(database.jdbc(), new MarketplaceCalendar(new MovableClock()));
        filter = new IdempotencyFilter(new Idempotency(keys, database.transaction()), problems, failures);
    }

    @Test
    void answersAgainWordForWord() throws Exception {
        var first = send("k", "/api/private-offers", "{}", this::create);
        var second = send("k", "/api/private-offers", "{}", this::create);

        assertThat(calls).hasValue(1);
        assertThat(first.getHeader(IdempotencyFilter.REPLAYED)).isNull();
        assertThat(second.getHeader(IdempotencyFilter.REPLAYED)).isEqualTo("true");
        assertThat(second.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo("/api/private-offers/PO-1");
        assertThat(second.getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(second.getContentType()).isEqualTo(first.getContentType());
        assertThat(second.getContentAsByteArray())
                .isEqualTo(first.getContentAsByteArray())
                .isNotEmpty();
    }

    @Test
    void refusesTheKeyForAnotherPathQueryOrBody() throws Exception {
        send("k", "/api/private-offers", "{}", this::create);

        assertThat(send("k", "/api/private-offers", "{ }", this::create).getStatus())
                .isEqualTo(422);
        assertThat(send("k", "/api/sales", "{}", this::create).getStatus()).isEqualTo(422);
        assertThat(calls).hasValue(1);
    }

    @Test
    void letsACallThroughAgainThatWasRefused() throws Exception {
        FilterChain refusal = (request, response) -> ((HttpServletResponse) response).setStatus(409);

        assertThat(send("k", "/api/sales", "{}", refusal).getStatus()).isEqualTo(409);
        assertThat(send("k", "/api/sales", "{}", this::create).getStatus()).isEqualTo(201);
    }

    @Test
    void takesPrintableKeysOnly() throws Exception {
        assertThat(send("ké", "/api/sales", "{}", this::create).getStatus()).isEqualTo(400);
        assertThat(send("", "/api/sales", "{}", this::create).getStatus()).isEqualTo(400);
        assertThat(send("k".repeat(256), "/api/sales", "{}", this::create).getStatus())
                .isEqualTo(400);
        assertThat(calls).hasValue(0);
        assertThat(send("k".repeat(255), "/api/sales", "{}", this::create).getStatus())
                .isEqualTo(201);
    }

    @Test
    void tellsAFailureAtTheCommitAsOne() throws Exception {
        var failed = send("k", "/api/sales", "{}", (request, response) -> {
            create(request, response);
            throw new IllegalStateException("the commit failed");
        });

        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(failed.getHeader("Location")).isNull();
        assertThat(failed.getContentAsByteArray()).isEmpty();
    }

    private MockHttpServletResponse send(String key, String path, String body, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader(IdempotencyFilter.KEY, key);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        var response = new MockHttpServletResponse();
        filter.doFilter(BufferedRequest.of(request).orElseThrow(), response, chain);
        return response;
    }

    private void create(ServletRequest request, ServletResponse response) throws IOException {
        calls.incrementAndGet();
        var http = (HttpServletResponse) response;
        http.setStatus(201);
        http.setHeader("Location", "/api/private-offers/PO-1");
        http.setHeader("ETag", "\"0\"");
        http.setContentType("application/json");
        http.getOutputStream().write("{\"name\":\"Frühjahr\"}".getBytes(StandardCharsets.UTF_8));
    }
}
