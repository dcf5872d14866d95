package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the content policy allows is what the page of the same answer carries, whoever else asks meanwhile. */
@WholeHouse
class WebappNonceTest {

    private static final Pattern OF_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern OF_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void carriesInThePageTheNonceOfItsHeader() throws Exception {
        var browsers = Executors.newFixedThreadPool(4);
        try {
            var calls = IntStream.range(0, 40).<Callable<List<String>>>mapToObj(number -> this::nonces);
            for (var answer : browsers.invokeAll(calls.toList())) {
                assertThat(answer.get())
                        .hasSizeGreaterThan(1)
                        .containsOnly(answer.get().get(0));
            }
        } finally {
            browsers.shutdown();
        }
    }

    /** That of the header, then all of the page. */
    private List<String> nonces() {
        var answer = Visitor.browser(port, "mara").get("/camunda/app/tasklist/default/");
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        var header = OF_HEADER.matcher(policy).results().map(found -> found.group(1));
        var page = OF_PAGE.matcher(answer.body()).results().map(found -> found.group(1));
        return Stream.concat(header, page).toList();
    }
}
