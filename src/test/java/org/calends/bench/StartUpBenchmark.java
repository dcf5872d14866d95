package org.calends.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts Calends and an empty Camunda webapp in turn, with the same JVM, each time on an empty database, and compares
 * what it costs until they are ready.
 *
 * <p>Run by hand: {@code java -cp target/test-classes org.calends.bench.StartUpBenchmark target/calends-*.jar [rounds]}
 */
public final class StartUpBenchmark {

    private static final double AT_MOST = 1.3;

    private StartUpBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var jar = ExtractedJar.of(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var yardstick = Contestant.empty("empty, same libraries", jar.libraries());
        var bare = Contestant.empty("empty, fewest libraries", jar.librariesOfAnEmptyWebapp());

        var medians = medians(rounds, List.of(Contestant.calends(jar), yardstick, bare));
        medians.forEach((contestant, median) -> System.out.printf(
                "median   %-24s %s   ours costs %.2f x wall, %.2f x CPU%n",
                contestant.name(),
                median,
                ours(medians).wallOver(median),
                ours(medians).cpuOver(median)));
        System.exit(ours(medians).cpuOver(medians.get(yardstick)) <= AT_MOST ? 0 : 1);
    }

    /** The first round warms the machine's caches and does not count. */
    private static Map<Contestant, Start> medians(int rounds, List<Contestant> contestants)
            throws IOException, InterruptedException {
        Map<Contestant, List<Start>> starts = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var contestant : contestants) {
                var start = contestant.start();
                System.out.printf("round %-2d %-24s %s%n", round, contestant.name(), start);
                if (round > 0) {
                    starts.computeIfAbsent(contestant, first -> new ArrayList<>())
                            .add(start);
                }
            }
        }
        Map<Contestant, Start> medians = new LinkedHashMap<>();
        starts.forEach((contestant, all) -> medians.put(contestant, Start.median(all)));
        return medians;
    }

    private static Start ours(Map<Contestant, Start> medians) {
        return medians.values().iterator().next();
    }
}
