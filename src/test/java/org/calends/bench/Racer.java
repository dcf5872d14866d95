package org.calends.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.calends.database.PostgresServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A {@link MonthStart} in its own Java virtual machine, and what it costs there and in PostgreSQL. */
final class Racer implements AutoCloseable {

    private static final String POSTGRES = "select pid from pg_stat_activity where pid is not null";

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;
    private final JdbcClient jdbc;

    Racer(String name, Class<? extends MonthStart> program) throws IOException {
        var database = PostgresServer.createDatabase();
        this.name = name;
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        this.process = new ProcessBuilder(
                        Contestant.java(),
                        "-Xmx512m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        database)
                .directory(Files.createTempDirectory("calends-bench").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answer();
    }

    String name() {
        return name;
    }

    /** Lays offers down, then lets their month begin; only that is measured. */
    MonthStartCost run(int offers) throws IOException {
        orders.println(MonthStart.SEED + offers);
        answer();
        var program = program();
        var server = server();
        orders.println(MonthStart.BEGIN);
        var wall = answer();
        return new MonthStartCost(offers, wall, program().minus(program), server().minus(server));
    }

    private Duration answer() throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(MonthStart.DONE)) {
                return Duration.ofMillis(Long.parseLong(line.substring(MonthStart.DONE.length())));
            }
        }
        throw new IllegalStateException(name + " is gone");
    }

    private Duration program() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Of all its processes; nobody else uses it meanwhile. Nothing when it runs on another machine. */
    private Duration server() {
        return jdbc.sql(POSTGRES).query(Long.class).list().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
