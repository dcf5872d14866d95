package org.calends.crash;

import java.time.Duration;
import java.util.List;

/**
 * What became of one kill.
 *
 * @param happened for how many offers it had happened when the node died
 * @param followed how many mails were sent then, or how many offers were through
 * @param locked what the dead node had locked
 * @param start how long the killed node took to be ready again
 * @param allHappened from the kill until it had happened for every offer
 * @param allFollowed from the kill until everything had followed
 * @param repeated mails that came twice
 */
record Kill(
        int round,
        Moment moment,
        int happened,
        int followed,
        int locked,
        Duration start,
        Duration allHappened,
        Duration allFollowed,
        int repeated,
        List<String> wrong) {

    static final String HEADER = """
            | round | killed during | had happened | had followed | locked | ready again | all happened | all followed | mails twice | wrong |
            |---|---|---|---|---|---|---|---|---|---|""";

    String row() {
        return "| %d | %s | %d | %d | %d | %.1f s | %.1f s | %.1f s | %d | %d |"
                .formatted(
                        round,
                        moment.name().toLowerCase().replace('_', ' '),
                        happened,
                        followed,
                        locked,
                        seconds(start),
                        seconds(allHappened),
                        seconds(allFollowed),
                        repeated,
                        wrong.size());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
