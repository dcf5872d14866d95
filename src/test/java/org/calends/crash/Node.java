package org.calends.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One Java virtual machine with the packaged program, which can be killed and started again. */
final class Node {

    private static final int SIGKILL = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String name;
    private final Path jar;
    private final List<String> settings;
    private final Path home;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    Node(String name, Path jar, List<String> settings) throws IOException {
        this.name = name;
        this.jar = jar.toAbsolutePath();
        this.settings = settings;
        this.home = Files.createTempDirectory("calends-" + name);
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    String name() {
        return name;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Starts it and returns how long it took until it was ready. */
    Duration start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("java", "-Xmx512m", "-jar", jar.toString(), "--server.port=" + port));
        command.addAll(settings);
        long begin = System.nanoTime();
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                stop();
                throw new IllegalStateException(name + " did not start, see " + log());
            }
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** By SIGKILL. Whoever answers on the port afterwards would be somebody else, and the kill would prove nothing. */
    void kill() throws InterruptedException {
        if (!isAlive() || process.destroyForcibly().waitFor() != SIGKILL || isReady()) {
            throw new IllegalStateException(name + " was not killed, see " + log());
        }
    }

    void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    Path log() {
        return home.resolve("log");
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
