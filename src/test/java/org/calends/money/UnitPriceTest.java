package org.calends.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How prices look once they have been in a table. */
class UnitPriceTest {

    @ParameterizedTest
    @CsvSource({
        "49.99000000, USD 49.99",
        "0.07125000, USD 0.07125",
        "80, USD 80.00",
        "0E-8, USD 0.00",
        "1E+2, USD 100.00"
    })
    void showsAsManyDecimalsAsItHasButNoFewerThanItsCurrency(BigDecimal stored, String shown) {
        assertThat(UnitPrice.of(CurrencyUnit.USD, stored)).hasToString(shown);
    }

    @Test
    void showsYenWithoutDecimals() {
        assertThat(UnitPrice.of(CurrencyUnit.JPY, new BigDecimal("380.00000000")))
                .hasToString("JPY 380");
    }
}
