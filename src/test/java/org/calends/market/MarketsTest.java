package org.calends.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Markets are data. */
class MarketsTest {

    @Test
    @DisplayName("C7: 141 markets, each with a currency, some with their taxes remitted")
    void bringsMarketsAlong() {
        var markets = SampleMarkets.markets();

        assertThat(markets.all()).hasSize(141);
        assertThat(markets.find("DE")).contains(new Market("DE", "Germany", CurrencyUnit.EUR, true));
        assertThat(markets.find("BR")).hasValueSatisfying(market -> {
            assertThat(market.currency().getCode()).isEqualTo("BRL");
            assertThat(market.taxRemitted()).isFalse();
        });
        assertThat(markets.find("XX")).isEmpty();
    }

    @Test
    void namesThePlaceOfEverythingThatIsWrong() {
        var file = """
                code,name,currency,taxRemitted
                DE,Germany,EUR,yes
                de,,EURO,maybe
                DE,Again,EUR,no
                """;

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new Markets(new MarketSettings(
                        new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)),
                        SampleMarkets.settings().exchangeRates())))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .contains(
                                "row 3, code", "row 3, name", "row 3, currency", "row 3, taxRemitted", "row 4, code"));
    }
}
