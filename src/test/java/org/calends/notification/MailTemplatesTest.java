package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/** Text and HTML say the same, and all of it. */
class MailTemplatesTest {

    private static final String URL = "https://calends.example/desk/path?a=1&b=2";

    private final MailTemplates templates = SampleMails.templates("https://calends.example/desk/");

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void sayAllThatALetterSays(MailKind kind) {
        var letter = SampleMails.letter(kind);

        var body = templates.body(SampleMails.mail(kind, letter));

        assertThat(body.text()).contains(words(letter).toList()).doesNotContain("[#", "[(", "[/]", "null");
        assertThat(body.html())
                .contains(words(letter).map(MailTemplatesTest::escaped).toList())
                .doesNotContain(" th:", "[[", "null", "<launch>");
        assertThat(body.html().toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<link");
    }

    @Test
    void putIntoTextOneThingOnEachLine() {
        var text = templates
                .body(SampleMails.mail(MailKind.LIVE, SampleMails.letter(MailKind.LIVE)))
                .text();

        assertThat(text).isEqualTo("""
                Winter <launch> is live for 1 reseller

                From now until 31 March 2027 (UTC) they buy at its margins. 1 reseller was refused and goes on buying at list price.

                Private offer: Winter <launch>
                Id: PO-2611-7GK4MX
                Publisher: Halden Software
                Term: January 2027 to March 2027 (UTC)
                Resellers: 1 of 2, 1 refused
                Live since: 1 January 2027, 00:00 UTC
                By: mara

                Products and margins
                - Halden Vault, all plans: 12.5% off the list price
                - Halden Vault, plan Enterprise: custom price: 39.00 EUR in DE, 42.50 USD in US for 1 month; 399.20 USD in US for 3 years, paid every year

                Refused
                - Nordwind <IT> & Söhne: is suspended in the cloud-reseller program

                They buy at its margins
                - Solstice Digital Inc.

                Open the offer: https://calends.example/desk/offers/PO-2611-7GK4MX

                --\s
                You get this because you are a notification contact of PO-2611-7GK4MX.
                """);
    }

    @Test
    void leadToThePublicAddressHoweverItIsSpelled() {
        var letter = new Letter("Title", "Opening", List.of(), List.of(), new Link("Go", "/path?a=1&b=2"), "Why");
        var mail = SampleMails.mail(MailKind.INCIDENT, letter);

        for (var base : List.of("https://calends.example/desk", "https://calends.example/desk/")) {
            var body = SampleMails.templates(base).body(mail);
            assertThat(body.text()).contains("Go: " + URL);
            assertThat(body.html()).contains("href=\"" + escaped(URL) + "\"");
        }
    }

    private static Stream<String> words(Letter letter) {
        var facts = letter.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
        var sections = letter.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()),
                        section.items().stream().flatMap(item -> Stream.ofNullable(item.detail()))));
        var items = letter.sections().stream()
                .flatMap(section -> section.items().stream().map(Letter.Item::text));
        var rest = Stream.of(letter.title(), letter.opening(), letter.link().label(), letter.reason());
        return Stream.of(facts, sections, items, rest).flatMap(part -> part);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
