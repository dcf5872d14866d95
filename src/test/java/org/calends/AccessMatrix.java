package org.calends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The table access/calls.csv: who gets past the door of which call. */
final class AccessMatrix {

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
    static Set<String> calls() {
        return rows().map(row -> row.get(0) + " " + row.get(1)).collect(Collectors.toSet());
    }

    static Stream<Expectation> expectations() {
        return rows().flatMap(row -> IntStream.range(0, VISITORS.size())
                .mapToObj(
                        i -> new Expectation(row.get(0), row.get(1), VISITORS.get(i), row.get(FIRST_EXPECTATION + i))));
    }

    private static Stream<List<String>> rows() {
        try {
            return new ClassPathResource("access/calls.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("method"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
