package org.calends.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Amounts in the reader's language. */
class NumbersTest {

    private final Numbers numbers = new Numbers(Locale.US);

    @Test
    void roundsAReckonedPriceToTheDecimalsOfTheOneItComesFrom() {
        var reckoned = BigMoney.parse("USD 8.74125");

        assertThat(numbers.money(reckoned, BigMoney.parse("USD 9.99"))).isEqualTo("$8.74");
        assertThat(numbers.money(reckoned, BigMoney.parse("USD 9.9900"))).isEqualTo("$8.74");
        assertThat(numbers.money(reckoned, BigMoney.parse("USD 9.9904"))).isEqualTo("$8.7413");
        assertThat(numbers.money(BigMoney.parse("JPY 874.125"), BigMoney.parse("JPY 999")))
                .isEqualTo("¥874");
        assertThat(numbers.money(reckoned)).isEqualTo("$8.74125");
    }
}
