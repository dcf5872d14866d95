package org.calends.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.calends.catalog.ListPrice;
import org.calends.catalog.PricingModel;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From list price to payout, with the fee of 3 % that marketplaces usually take. */
@DisplayName("R5, R53, R60-R62: the worked values")
class GoldenValuesTest {

    private static final BigDecimal FEE = new BigDecimal("3");

    @ParameterizedTest(name = "{0} less {1} %, {3} licenses")
    @CsvSource({
        "100.00,  20,     80.00,     1,    80.00,  2.40,   77.60",
        "100.00,   0.01,  99.99,     1,    99.99,  3.00,   96.99",
        "100.00, 100,      0.00,     1,     0.00,  0.00,    0.00",
        " 49.99,  12.5,   43.74125, 25,  1093.50, 32.81, 1060.69",
        "1299.00, 33.33, 866.0433,   1,   866.04, 25.98,  840.06",
        "  0.01,  50,      0.005,    1,     0.00,  0.00,    0.00"
    })
    void roundsTheUnitPriceOfLicensesBeforeItMultiplies(
            String list,
            String percent,
            String wholesale,
            BigDecimal quantity,
            String line,
            String fee,
            String payout) {
        var unit = wholesale(list, percent);

        assertThat(unit).isEqualTo(BigMoney.parse("USD " + wholesale));
        assertBilled(BilledLine.of(PricingModel.PER_USER, unit, quantity), "USD", line, fee, payout);
    }

    @Test
    void roundsUsageOnceAfterItMultiplied() {
        var unit = wholesale("0.0045", "10");

        assertThat(unit).isEqualTo(BigMoney.parse("USD 0.00405"));
        var line = BilledLine.of(PricingModel.USAGE, unit, new BigDecimal("123456"));
        assertBilled(line, "USD", "499.99", "15.00", "484.99");
    }

    @Test
    void roundsTheConvertedUnitPrice() {
        var unit = wholesale("49.99", "12.5").convertedTo(CurrencyUnit.EUR, new BigDecimal("0.846202666"));

        var line = BilledLine.of(PricingModel.PER_USER, unit, new BigDecimal("25"));
        assertBilled(line, "EUR", "925.25", "27.76", "897.49");
    }

    @Test
    @DisplayName("R60: at least eight decimals are kept inside")
    void dropsNoDecimalOfTheUnitPrice() {
        assertThat(wholesale("0.00012345", "0.01")).isEqualTo(BigMoney.parse("USD 0.000123437655"));
    }

    @Test
    @DisplayName("R56, R57: a custom price may be above the list price, and has a currency of its own")
    void takesACustomPriceAsItIs() {
        var margin = new Margin.CustomPrice(
                List.of(new Margin.MarketPrice("P1Y", "P1Y", "DE", BigMoney.parse("EUR 120.00"))));

        assertThat(margin.wholesale(listPrice("100.00"), "DE")).contains(BigMoney.parse("EUR 120.00"));
        assertThat(margin.wholesale(listPrice("100.00"), "US")).isEmpty();
    }

    private static void assertBilled(Money line, String currency, String amount, String feeAmount, String payout) {
        var charge = Charge.of(line, line, FEE);

        assertThat(charge.line()).isEqualTo(Money.parse(currency + " " + amount));
        assertThat(charge.fee()).isEqualTo(Money.parse(currency + " " + feeAmount));
        assertThat(charge.payout()).isEqualTo(Money.parse(currency + " " + payout));
        assertThat(charge.fee().plus(charge.payout())).isEqualTo(line);
        assertThat(charge.refunded().payout()).isEqualTo(charge.payout().negated());
    }

    private static BigMoney wholesale(String list, String percent) {
        return new Margin.Percentage(new BigDecimal(percent))
                .wholesale(listPrice(list), "US")
                .orElseThrow();
    }

    private static ListPrice listPrice(String amount) {
        return new ListPrice("P1Y", "P1Y", BigMoney.parse("USD " + amount), null);
    }
}
