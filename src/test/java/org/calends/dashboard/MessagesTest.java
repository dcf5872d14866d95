package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages: both languages know the same keys, pages use no other, and none is left over. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path PAGES = Path.of("src/main/java/org/calends/dashboard");
    private static final Path PROBLEMS = Path.of("src/main/java/org/calends/problem");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][a-z-]*\\.[\\w.-]*)[\"']");

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(Path bundle) {
        var german = Path.of(bundle.toString().replace(".properties", "_de.properties"));

        assertThat(keys(german)).isEqualTo(keys(bundle));
        assertThat(Sources.messages(german))
                .allSatisfy((key, words) -> assertThat((String) words)
                        .as("a straight apostrophe is eaten by MessageFormat")
                        .doesNotContain("'"));
        assertThat(Sources.messages(bundle))
                .allSatisfy((key, words) -> assertThat((String) words).doesNotContain("'"));
    }

    @Test
    void knowsEveryKeyThatAPageUses() {
        assertThat(known()).containsAll(found(TEMPLATES, KEY));
    }

    /** What looks like a key in the code of the pages is one, or the beginning of some. */
    @Test
    void knowsEveryKeyThatTheCodeUses() {
        var roots = known().stream().map(MessagesTest::root).collect(Collectors.toSet());

        assertThat(literals().filter(it -> roots.contains(root(it))))
                .allSatisfy(used -> assertThat(known())
                        .anyMatch(key -> key.equals(used) || used.endsWith(".") && key.startsWith(used)));
    }

    @Test
    void keepsNoWordsThatNobodySays() {
        var used = new TreeSet<>(found(TEMPLATES, KEY));
        literals().forEach(used::add);

        assertThat(known())
                .allSatisfy(key ->
                        assertThat(used).anyMatch(it -> key.equals(it) || it.endsWith(".") && key.startsWith(it)));
    }

    static Stream<Path> bundles() {
        return Sources.files(MESSAGES).filter(file -> !file.toString().contains("_"));
    }

    private static Set<String> known() {
        return bundles().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals() {
        return Stream.of(PAGES, PROBLEMS, TEMPLATES).flatMap(folder -> found(folder, LITERAL).stream());
    }

    private static String root(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        return Sources.files(folder)
                .flatMap(file -> pattern.matcher(Sources.text(file)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(Sources.messages(bundle).stringPropertyNames());
    }
}
