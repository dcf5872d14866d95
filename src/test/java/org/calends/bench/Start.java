package org.calends.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What one start cost until the program was ready: time that passed, and time of the processors. */
record Start(Duration wall, Duration cpu) {

    static Start median(List<Start> starts) {
        return new Start(median(starts, Start::wall), median(starts, Start::cpu));
    }

    double wallOver(Start other) {
        return (double) wall.toMillis() / other.wall.toMillis();
    }

    double cpuOver(Start other) {
        return (double) cpu.toMillis() / other.cpu.toMillis();
    }

    @Override
    public String toString() {
        return "%6.2f s wall, %6.2f s CPU".formatted(wall.toMillis() / 1000.0, cpu.toMillis() / 1000.0);
    }

    private static Duration median(List<Start> starts, Function<Start, Duration> measure) {
        var sorted =
                starts.stream().map(measure).sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
