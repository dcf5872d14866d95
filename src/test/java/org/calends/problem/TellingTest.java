package org.calends.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calends.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Pages say what is wrong in the reader's language; what only the API needs stays English. */
class TellingTest {

    private static final Path ROOMS = Path.of("src/main/java/org/calends");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern CODE = Pattern.compile("\"((?!calends)[a-z][a-zA-Z]*\\.[a-zA-Z]+)\"");

    private final Telling telling = new Telling(messages());

    @AfterEach
    void readsEnglishAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsEveryCodeOfTheRoomsInGerman(String code) {
        assertThat(words("listing", "wrong")).containsAnyOf("wrong." + code, "listing.wrong." + code);
    }

    @ParameterizedTest
    @CsvSource({
        "title.tooLong, Use 200 characters or fewer., Verwenden Sie höchstens 200 Zeichen für den Titel.",
        "plan.unknown, There is no plan “team”., Es gibt keinen Plan „team“.",
        "version.notRisen, Version 1.0.0 is published. Write a higher one., "
                + "Version 1.0.0 ist veröffentlicht. Schreiben Sie bei jeder Änderung eine höhere.",
        "never.heardOf, Something new., Something new.",
        "never.heardOf, It's a plan’s {id}., It's a plan’s {id}."
    })
    void saysWhatTheSentenceIsAbout(String code, String english, String german) {
        var violation = Violation.of("somewhere", code, english, "C4");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(telling.words(violation)).isEqualTo(german);

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(telling.tell(violation)).isEqualTo(violation);
    }

    static Stream<String> codes() {
        var built =
                Stream.of("tenantId.self", "country.other-market", "name.missing", "audience.twice", "text.required");
        return Stream.concat(
                        built,
                        Stream.of("listing", "pricelist", "audience", "managedservice", "delegation", "customer")
                                .flatMap(room -> Sources.files(ROOMS.resolve(room)))
                                .flatMap(file -> CODE.matcher(Sources.text(file))
                                        .results()
                                        .map(found -> found.group(1))))
                .distinct();
    }

    private static Stream<String> words(String... bundles) {
        return Stream.of(bundles)
                .flatMap(bundle ->
                        Sources.messages(MESSAGES.resolve(bundle + "_de.properties")).stringPropertyNames().stream());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/wrong");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
