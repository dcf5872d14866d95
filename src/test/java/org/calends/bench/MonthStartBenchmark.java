package org.calends.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes offers live that are all due at the first instant of a month, on one PostgreSQL and in turn: by Calends, by the
 * engine as one would use it first, and by plain JDBC. How to run it is in docs/performance.md.
 */
public final class MonthStartBenchmark {

    private MonthStartBenchmark() {}

    /** @param args the number of offers and of rounds; one more round warms up and does not count */
    public static void main(String[] args) throws IOException {
        int offers = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        try (var calends = new Racer("Calends", CalendsMonthStart.class);
                var naive = new Racer("naive", NaiveMonthStart.class);
                var floor = new Racer("JDBC alone", JdbcMonthStart.class)) {
            var medians = medians(List.of(calends, naive, floor), offers, rounds);
            medians.forEach((racer, median) -> System.out.printf(
                    "median   %-12s %s   %.2f x naive, %.2f x JDBC%n",
                    racer.name(), median, median.over(medians.get(naive)), median.over(medians.get(floor))));
        }
        System.exit(0);
    }

    private static Map<Racer, MonthStartCost> medians(List<Racer> racers, int offers, int rounds) throws IOException {
        Map<Racer, List<MonthStartCost>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var racer : racers) {
                var cost = racer.run(offers);
                System.out.printf("round %-2d %-12s %s%n", round, racer.name(), cost);
                if (round > 0) {
                    costs.computeIfAbsent(racer, first -> new ArrayList<>()).add(cost);
                }
            }
        }
        Map<Racer, MonthStartCost> medians = new LinkedHashMap<>();
        costs.forEach((racer, all) -> medians.put(racer, MonthStartCost.median(all)));
        return medians;
    }
}
