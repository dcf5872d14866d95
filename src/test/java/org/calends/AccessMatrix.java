package org.calends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables of the folder access: who gets past the door of which call, and of which page. */
public final class AccessMatrix {

    private static final List<String> VISITORS = List.of("", "mara", "otto", "rhea", "ada");
    private static final int FIRST_EXPECTATION = 2;

    private AccessMatrix() {}

    /** One cell; an empty visitor has not logged in. */
    record Expectation(String method, String path, String visitor, String expected) {

        @Override
        public String toString() {
            return "%s %s as %s: %s".formatted(method, path, visitor.isEmpty() ? "a stranger" : visitor, expected);
        }
    }

    /** Such as {@code GET /api/products/{}}. */
    public static Set<String> calls() {
        return rows("calls.csv").map(row -> row.get(0) + " " + row.get(1)).collect(Collectors.toSet());
    }

    /** Such as {@code GET /offers}; each group of pages has a table of its own. */
    static Set<String> pages() {
        return rows("pages/*.csv").map(row -> row.get(0) + " " + row.get(1)).collect(Collectors.toSet());
    }

    static Stream<Expectation> expectations() {
        return expectations(rows("calls.csv"));
    }

    static Stream<Expectation> expectationsOfPages() {
        return expectations(rows("pages/*.csv"));
    }

    private static Stream<Expectation> expectations(Stream<List<String>> rows) {
        return rows.flatMap(row -> IntStream.range(0, VISITORS.size())
                .mapToObj(
                        i -> new Expectation(row.get(0), row.get(1), VISITORS.get(i), row.get(FIRST_EXPECTATION + i))));
    }

    private static Stream<List<String>> rows(String tables) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:access/" + tables);
            return Arrays.stream(found).flatMap(AccessMatrix::rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<String>> rows(Resource table) {
        try {
            return table.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("method"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
