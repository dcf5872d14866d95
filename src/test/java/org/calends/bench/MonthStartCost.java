package org.calends.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What one month start cost.
 *
 * @param wall from the first instant of the month until the last offer was live
 * @param program time of the processors for the program
 * @param server time of the processors for PostgreSQL
 */
record MonthStartCost(int offers, Duration wall, Duration program, Duration server) {

    static MonthStartCost median(List<MonthStartCost> costs) {
        return costs.stream()
                .sorted(Comparator.comparing(MonthStartCost::millisPerOffer))
                .toList()
                .get(costs.size() / 2);
    }

    double millisPerOffer() {
        return (double) program.plus(server).toMillis() / offers;
    }

    double over(MonthStartCost other) {
        return millisPerOffer() / other.millisPerOffer();
    }

    @Override
    public String toString() {
        return "%6.2f ms CPU per offer (%.2f program, %.2f PostgreSQL), %5.0f offers/s"
                .formatted(
                        millisPerOffer(),
                        (double) program.toMillis() / offers,
                        (double) server.toMillis() / offers,
                        offers * 1000.0 / wall.toMillis());
    }
}
