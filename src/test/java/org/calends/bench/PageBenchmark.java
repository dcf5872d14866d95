package org.calends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.Visitor;
import org.calends.database.PostgresServer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks for each page of the {@link Crowd}, in turn, and prints the server's time beside that of the login page in the same run.
 * How to run it is in docs/performance.md.
 */
public final class PageBenchmark {

    private static final String YARDSTICK = "/login";
    private static final int WARM_UP = 20;
    private static final int OK = 200;
    private static final double MILLION = 1e6;

    private PageBenchmark() {}

    /** @param args "postgres" or "h2", and how often each page is asked for */
    public static void main(String[] args) throws IOException, InterruptedException {
        var postgres = args.length == 0 || args[0].equals("postgres");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        var url = postgres
                ? PostgresServer.createDatabase()
                : "jdbc:h2:file:%s/crowd;WRITE_DELAY=0".formatted(Files.createTempDirectory("calends-crowd"));
        var house = Crowd.open(url, postgres ? "postgres" : "calends", Meter.class);
        try {
            house.getBean(JdbcTemplate.class).execute("analyze");
            print(measured(calls(house), rounds));
        } finally {
            house.close();
        }
        System.exit(0);
    }

    /** Who asks for which page. */
    private record Call(String name, String path, Visitor visitor) {

        Meter.Reading make() throws InterruptedException {
            Meter.READINGS.clear();
            var status = visitor.get(path).statusCode();
            if (status != OK) {
                throw new IllegalStateException("%s answers %d to %s".formatted(path, status, name));
            }
            return Meter.READINGS.take();
        }
    }

    private static List<Call> calls(ConfigurableApplicationContext house) {
        int port = house.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
        var calls = new ArrayList<Call>();
        calls.add(new Call("stranger", YARDSTICK, Visitor.anonymous(port)));
        var paths = new PagesOfTheCrowd(house.getBean(JdbcTemplate.class));
        add(calls, port, "mara", paths.ofPublishers());
        add(calls, port, "otto", paths.ofOperators());
        add(calls, port, "rhea", paths.ofResellers());
        return calls;
    }

    private static void add(List<Call> calls, int port, String name, List<String> paths) {
        var visitor = Visitor.anonymous(port);
        visitor.logIn(name, "calends");
        paths.forEach(path -> calls.add(new Call(name, path, visitor)));
    }

    private static Map<Call, List<Meter.Reading>> measured(List<Call> calls, int rounds) throws InterruptedException {
        Map<Call, List<Meter.Reading>> readings = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (var call : calls) {
                var reading = call.make();
                if (round >= 0) {
                    readings.computeIfAbsent(call, first -> new ArrayList<>()).add(reading);
                }
            }
        }
        return readings;
    }

    private static void print(Map<Call, List<Meter.Reading>> readings) {
        System.out.println(
                "| page | as | median ms | p95 ms | times the login page | statements |\n|---|---|---|---|---|---|");
        var yardstick = quantile(readings.values().iterator().next(), 0.5);
        readings.forEach((call, all) -> System.out.printf(
                "| `%s` | %s | %.0f | %.0f | %.1f | %d |%n",
                call.path().replaceAll("PO-[^/?]*|[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"),
                call.name(),
                quantile(all, 0.5),
                quantile(all, 0.95),
                quantile(all, 0.5) / yardstick,
                all.get(all.size() - 1).statements()));
    }

    private static double quantile(List<Meter.Reading> readings, double share) {
        var sorted = readings.stream()
                .map(Meter.Reading::nanos)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share))) / MILLION;
    }
}
