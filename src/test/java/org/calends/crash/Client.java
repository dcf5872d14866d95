package org.calends.crash;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The people who use the program. They repeat what was not answered, under the same Idempotency-Key. */
final class Client implements AutoCloseable {

    /** How many mails each transition of an offer brings about. */
    static final int CONTACTS = 2;

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final String DRAFT = """
            {"name": "%1$s", "start": "%2$s", "end": "%2$s",
             "notificationContacts": ["deals@%1$s.example", "partners@%1$s.example"],
             "pricing": [{"product": "lumenworks-insight", "marginPercent": "20"}],
             "resellers": [{"tenantId": "b1bbb5e1-be8e-5501-8c63-e8ca03dd55bb"},
               {"tenantId": "2c3c5ca2-55a3-5d82-b878-35bcba7e7adc"},
               {"tenantId": "89594120-69ac-56a9-8e59-11b9172df0e3"}]}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    private final Cluster cluster;

    Client(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Drafts offers for one month and submits them, some at a time. */
    CompletableFuture<Void> submit(YearMonth month, int offers) {
        return CompletableFuture.allOf(IntStream.rangeClosed(1, offers)
                .mapToObj(number -> CompletableFuture.runAsync(() -> submitOne(month, number), people))
                .toArray(CompletableFuture[]::new));
    }

    /** Sets the marketplace's clock on every node, each of which has its own. */
    void setClock(Instant now) {
        for (var node : cluster.nodes()) {
            var answer = once(request(node, "otto", "/api/clock")
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"now\": \"" + now + "\"}"))
                    .build());
            if (answer == null || answer.statusCode() != 200) {
                throw new IllegalStateException(node.name() + " does not set its clock");
            }
        }
    }

    private void submitOne(YearMonth month, int number) {
        var name = "crash-%s-%d".formatted(month, number);
        var location = post("/api/private-offers", DRAFT.formatted(name, month), name + "-draft")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        post(location + "/submission", "", name + "-submission");
    }

    private HttpResponse<String> post(String path, String body, String key) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = once(request(cluster.any(), "ines", path)
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
            if (answer != null && answer.statusCode() < 300) {
                return answer;
            }
            if (answer != null && answer.statusCode() != 409 && answer.statusCode() < 500) {
                throw new IllegalStateException(path + " was answered " + answer.body());
            }
            sleep();
        }
        throw new IllegalStateException(path + " was never answered");
    }

    private HttpResponse<String> once(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(Node node, String user, String path) {
        var login = Base64.getEncoder().encodeToString((user + ":calends").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(node.at(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + login);
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
