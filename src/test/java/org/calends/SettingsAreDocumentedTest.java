package org.calends;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Whoever runs Calends finds each of its settings in docs/configuration.md, and nothing there that does not exist. */
class SettingsAreDocumentedTest {

    private static final Pattern NAME = Pattern.compile("`([a-z.-]+)`");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:\\$\\{|OnProperty\\(\")(calends\\.[a-z.-]+)");

    @Test
    void namesEverySettingAndNoOther() throws IOException {
        var settings = new TreeSet<String>();
        settingsClasses().forEach(type -> {
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            components(prefix, type).forEach(settings::add);
        });
        settings.addAll(placeholders());

        assertThat(documented()).containsExactlyInAnyOrderElementsOf(settings);
    }

    private static Stream<Class<?>> settingsClasses() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.calends").stream()
                .map(found -> type(String.valueOf(found.getBeanClassName())));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> components(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getType().isRecord()
                        ? components(prefix + "." + kebab(part), part.getType())
                        : Stream.of(prefix + "." + kebab(part)));
    }

    private static String kebab(RecordComponent part) {
        return part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What is read without a settings record: by the configuration itself, by schedules and by conditions. */
    private static Set<String> placeholders() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yaml)"))
                    .flatMap(file -> PLACEHOLDER.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** The first column of the table; {@code .name} stands for the sibling of the name before it. */
    private static Set<String> documented() {
        return read(Path.of("docs/configuration.md"))
                .lines()
                .filter(line -> line.startsWith("| `calends."))
                .flatMap(line -> names(line.split("\\|")[1]))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(String column) {
        var names = NAME.matcher(column).results().map(found -> found.group(1)).toList();
        var first = names.get(0);
        var prefix = first.substring(0, first.lastIndexOf('.'));
        return names.stream().map(name -> name.startsWith(".") ? prefix + name : name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
