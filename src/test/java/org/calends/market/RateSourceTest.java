package org.calends.market;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.calends.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Where exchange rates come from, and what happens when they do not. */
class RateSourceTest {

    private final ExchangeRates rates = mock();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void storesWhatTheAddressAnswers() throws IOException {
        var demo = new ClassPathResource("demo/exchange-rates.xml").getContentAsByteArray();

        answering(call -> {
            call.sendResponseHeaders(200, demo.length);
            call.getResponseBody().write(demo);
            call.close();
        });

        verify(rates).save(argThat(sheet -> sheet.day().equals(LocalDate.parse("2026-11-20"))));
    }

    @Test
    void keepsTheOldRatesWhenTheServerFails() {
        assertThatExceptionOfType(RatesNotFetched.class)
                .isThrownBy(() -> answering(call -> {
                    call.sendResponseHeaders(503, -1);
                    call.close();
                }))
                .withMessageContaining("503");
        verify(rates, never()).save(any());
    }

    @Test
    void keepsTheOldRatesWhenTheAnswerMakesNoSense() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> answering(call -> {
                    call.sendResponseHeaders(200, 2);
                    call.getResponseBody().write("no".getBytes());
                    call.close();
                }));
        verify(rates, never()).save(any());
    }

    @Test
    void doesNotWaitForAServerThatAnswersDropByDrop() {
        assertThatExceptionOfType(RatesNotFetched.class)
                .isThrownBy(() -> answering(call -> {
                    call.sendResponseHeaders(200, 0);
                    call.getResponseBody().write('<');
                    call.getResponseBody().flush();
                    await();
                }))
                .withMessageContaining("PT1S");
    }

    @Test
    void doesNotReadAnEndlessAnswer() {
        assertThatExceptionOfType(RatesNotFetched.class)
                .isThrownBy(() -> answering(call -> {
                    call.sendResponseHeaders(200, 0);
                    var body = call.getResponseBody();
                    for (int i = 0; i < 64; i++) {
                        body.write(new byte[64 * 1024]);
                    }
                    call.close();
                }))
                .withMessageContaining("too large");
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        assertThatCode(() -> source(null).fetch()).doesNotThrowAnyException();
        assertThatCode(() -> source(null).load()).doesNotThrowAnyException();
        verifyNoInteractions(rates);
    }

    private void answering(HttpHandler handler) {
        server.createContext("/", handler);
        source(URI.create("http://localhost:" + server.getAddress().getPort() + "/rates.xml"))
                .fetch();
    }

    private RateSource source(@Nullable URI url) {
        return new RateSource(
                new MarketSettings(
                        new ClassPathResource("catalog/markets.csv"),
                        new MarketSettings.RateSettings(null, url, Duration.ofSeconds(1), Duration.ofSeconds(1))),
                rates);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
