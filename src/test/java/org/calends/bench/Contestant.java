package org.calends.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A program that can be started on an empty database and asked whether it is ready. */
record Contestant(String name, List<String> program, String user) {

    private static final List<String> JVM = List.of("-Xmx512m", "-Duser.timezone=UTC");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Ours, as a newcomer meets it: the demo, with its sample data. */
    static Contestant calends(ExtractedJar jar) {
        return new Contestant(
                "calends", List.of("-jar", jar.application().toString(), "--spring.profiles.active=demo"), "");
    }

    /** The same database, and nothing that would find migrations of ours; its only user may ask whether it is ready. */
    static Contestant empty(String name, String libraries) throws IOException {
        var program = List.of(
                "-cp",
                classes() + File.pathSeparator + libraries,
                EmptyCamundaWebapp.class.getName(),
                "--spring.datasource.url=jdbc:h2:file:./data/empty;WRITE_DELAY=0",
                "--spring.flyway.enabled=false",
                "--spring.security.user.name=bench",
                "--spring.security.user.password=bench",
                "--management.endpoint.health.probes.enabled=true");
        return new Contestant(name, program, "bench:bench");
    }

    Start start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("calends-bench");
        int port = freePort();
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command(port))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            awaitReady(process, port, home);
            var wall = Duration.ofNanos(System.nanoTime() - begin);
            return new Start(wall, process.info().totalCpuDuration().orElseThrow());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command(int port) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(JVM);
        command.addAll(program);
        command.add("--server.port=" + port);
        return command;
    }

    private void awaitReady(Process process, int port, Path home) throws IOException, InterruptedException {
        var readiness = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(readiness)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " did not start, see " + home.resolve("log"));
            }
            Thread.sleep(20);
        }
    }

    private boolean isReady(URI readiness) throws IOException {
        var connection = (HttpURLConnection) readiness.toURL().openConnection();
        connection.setRequestProperty("Connection", "close");
        if (!user.isEmpty()) {
            var encoded = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.US_ASCII));
            connection.setRequestProperty("Authorization", "Basic " + encoded);
        }
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A folder with the empty program alone, without the rest of our tests. */
    private static Path classes() throws IOException {
        var resource = EmptyCamundaWebapp.class.getName().replace('.', '/') + ".class";
        Path classes = Files.createTempDirectory("calends-bench-empty");
        Path copy = classes.resolve(resource);
        Files.createDirectories(copy.getParent());
        try (var bytes = Contestant.class.getClassLoader().getResourceAsStream(resource)) {
            Files.copy(bytes, copy);
        }
        return classes;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
