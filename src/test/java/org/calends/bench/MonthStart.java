package org.calends.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A way to take offers live, in a Java virtual machine of its own that is told by lines what to do next. */
interface MonthStart {

    String SEED = "seed ";
    String BEGIN = "begin";
    String DONE = "@done ";

    /** Lays down offers that wait for the next month. */
    void seed(int offers) throws Exception;

    /** Lets the month begin and returns how long it took until the last of them was live. */
    Duration begin() throws Exception;

    /** Carries out what stands in the lines, until there are no more. */
    static void serve(MonthStart contestant) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answer(0);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(SEED)) {
                contestant.seed(Integer.parseInt(line.substring(SEED.length())));
                answer(0);
            } else if (line.equals(BEGIN)) {
                answer(contestant.begin().toMillis());
            }
        }
        System.exit(0);
    }

    /** Looks as rarely as is exact enough, because looking costs the database something. */
    static void await(JdbcClient jdbc, String count, int expected) throws InterruptedException {
        while (jdbc.sql(count).query(Integer.class).single() < expected) {
            Thread.sleep(100);
        }
    }

    private static void answer(long millis) throws IOException {
        System.out.println(DONE + millis);
    }
}
