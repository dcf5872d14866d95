package org.calends.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a price in dollars in another currency. */
class RateSheetTest {

    @ParameterizedTest
    @CsvSource({
        "USD 9.99, EUR, EUR 5.00",
        "USD 9.99, JPY, JPY 999",
        "USD 9.99, USD, USD 9.99",
        "USD 0.01, EUR, EUR 0.01",
        "USD 0.00, EUR, EUR 0.00",
        "USD 0.0045, EUR, EUR 0.0023",
        "USD 0.0045, JPY, JPY 0.45",
        "USD 0.00000001, EUR, EUR 0.00000001",
        "USD 1299.00, EUR, EUR 649.50",
    })
    @DisplayName("C11: rounded to the currency's digits; what is finer than cents stays as much finer")
    void convertsByWayOfTheEuro(String dollars, String currency, String expected) {
        assertThat(SampleMarkets.SHEET.convert(BigMoney.parse(dollars), CurrencyUnit.of(currency)))
                .contains(BigMoney.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"TWD", "GBP"})
    void knowsNoPriceWithoutARate(String currency) {
        assertThat(SampleMarkets.SHEET.convert(BigMoney.parse("USD 1.00"), CurrencyUnit.of(currency)))
                .isEmpty();
    }
}
