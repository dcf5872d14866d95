package org.calends.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Exchange rates in the European Central Bank's daily format, right and wrong. */
class RateReadingTest {

    private static final String RIGHT = """
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="urn:x">
            <Cube>
            <Cube time='2026-11-20'>
            <Cube currency='USD' rate='1.1250'/>
            <Cube currency='JPY' rate='171.40'/>
            </Cube></Cube></gesmes:Envelope>
            """;

    @Test
    void readsTheRatesOfADay() {
        var sheet = RateReading.read(bytes(RIGHT), "rates");

        assertThat(sheet.day()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(sheet.perEuro())
                .containsEntry("USD", new BigDecimal("1.125"))
                .containsEntry("JPY", new BigDecimal("171.4"));
    }

    @Test
    void readsTheRatesOfTheDemo() throws IOException {
        var sheet = RateReading.read(new ClassPathResource("demo/exchange-rates.xml").getContentAsByteArray(), "demo");

        assertThat(SampleMarkets.markets().all())
                .allSatisfy(market -> assertThat(sheet.convert(BigMoney.parse("USD 10.00"), market.currency()))
                        .as(market.code())
                        .isPresent());
    }

    @Test
    void namesTheLineOfEverythingThatIsWrong() {
        var wrong = RIGHT.replace("'2026-11-20'", "'yesterday'")
                .replace("'1.1250'", "'1,1250'")
                .replace("'JPY' rate='171.40'", "'jpy' rate='0'");

        assertThat(fields(wrong)).containsExactly("line 3", "line 4", "line 5", "line 5");
    }

    @Test
    void refusesASecondDayAndASecondRate() {
        assertThat(fields(RIGHT.replace("<Cube currency='JPY'", "<Cube time='2026-11-19'/><Cube currency='USD'")))
                .containsExactly("line 5", "line 5");
    }

    @Test
    void refusesWhatHasNoRates() {
        assertThat(fields("<html>Not now</html>")).containsExactly("");
        assertThat(fields("Not now")).containsExactly("");
        assertThat(fields("")).containsExactly("");
    }

    @Test
    @DisplayName("An answer from outside opens no file of ours")
    void refusesDocumentTypes() {
        var sly = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + RIGHT.replace("'1.1250'", "'&e;'");

        assertThat(fields(sly)).isNotEmpty();
    }

    private static List<String> fields(String xml) {
        return catchThrowableOfType(Invalid.class, () -> RateReading.read(bytes(xml), "rates")).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
