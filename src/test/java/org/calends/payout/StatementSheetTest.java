package org.calends.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.calends.files.FileProblems;
import org.calends.files.XlsxFile;
import org.calends.pricing.Charge;
import org.calends.pricing.Purchase;
import org.calends.pricing.Purchase.Metered;
import org.calends.sales.PaidPeriod;
import org.calends.sales.Sale;
import org.calends.sales.SaleKind;
import org.calends.sales.SalePrice;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A statement as a file: both kinds say the same. */
class StatementSheetTest {

    private static final Instant NOON = Instant.parse("2027-02-10T12:00:00Z");
    private static final UUID RESELLER = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SALE = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID BEFORE = UUID.fromString("00000000-0000-0000-0000-000000000003");

    private static final PayoutStatement STATEMENT = new PayoutStatement(
            "ST-2027-02-halden-USD",
            "halden",
            YearMonth.of(2027, 2),
            1,
            new Totals(1, null, dollars("-90.00"), dollars("-2.70"), dollars("-87.30")),
            NOON);

    @Test
    @DisplayName("R58, R65: neither taxes nor what the customer pays are on a statement")
    void knowsNoTaxesAndNoPriceOfTheCustomer() {
        assertThat(StatementSheet.COLUMNS).noneMatch(column -> column.contains("Tax") || column.contains("Customer"));
    }

    @Test
    @DisplayName("R59, R95: list price, price after the margin, and that an offer is why")
    void saysWhatALineIsAbout() {
        var csv = StatementSheet.csv(STATEMENT, List.of(givenBack("Solstice & Söhne")))
                .lines()
                .toList();

        assertThat(csv).hasSize(2).first().asString().isEqualTo(String.join(",", StatementSheet.COLUMNS));
        assertThat(csv.get(1).split(",", -1))
                .containsExactly(
                        "ST-2027-02-halden-USD",
                        SALE.toString(),
                        "REFUND",
                        "yes",
                        "",
                        BEFORE.toString(),
                        RESELLER.toString(),
                        "Solstice & Söhne",
                        "vault",
                        "team",
                        "events",
                        "P1M",
                        "P1M",
                        "US",
                        "1200",
                        "200",
                        "0.5",
                        "USD",
                        "0.45",
                        "10",
                        "Private offer margin applied",
                        "PO-2701-7GK4MX",
                        "-100.00",
                        "-90.00",
                        "3",
                        "-2.70",
                        "-87.30",
                        "USD",
                        "2027-02-10T12:00:00Z",
                        "2027-02-10T12:00:00Z",
                        "2027-02-10T12:00:00Z",
                        "2027-02-10T12:00:00Z",
                        "no");
    }

    @Test
    void makesAFormulaOfNobodysName() {
        assertThat(StatementSheet.csv(STATEMENT, List.of(givenBack("=1+1")))).contains(",'=1+1,");
    }

    @Test
    void saysTheSameInExcel() {
        var problems = new FileProblems("The Excel file");

        var read = new XlsxFile(StatementSheet.COLUMNS, problems)
                .read(
                        StatementSheet.xlsx(STATEMENT, List.of(givenBack("Solstice & Söhne"))),
                        row -> List.of(
                                String.valueOf(row.field("Reseller").value()),
                                String.valueOf(row.field("Payout").value())));

        assertThat(problems.none()).isTrue();
        assertThat(read).containsExactly(List.of("Solstice & Söhne", "-87.3"));
    }

    private static StatementLine givenBack(String reseller) {
        var purchase = new Purchase(
                RESELLER,
                UUID.randomUUID(),
                "vault",
                "team",
                "P1M",
                "US",
                new BigDecimal("1200"),
                NOON,
                new Metered("events", new BigDecimal("1000")));
        var charge = new Charge(dollars("-100.00"), dollars("-90.00"), new BigDecimal("3"), dollars("-2.70"));
        var price = new SalePrice(
                "P1M",
                BigMoney.parse("USD 0.5"),
                BigDecimal.TEN,
                false,
                BigMoney.parse("USD 0.45"),
                null,
                charge,
                "PO-2701-7GK4MX",
                List.of());
        var sale = new Sale(
                SALE,
                SaleKind.REFUND,
                "halden",
                null,
                BEFORE,
                null,
                null,
                purchase,
                new PaidPeriod(NOON, NOON),
                price,
                NOON,
                "rhea");
        return new StatementLine(sale, reseller, true);
    }

    private static Money dollars(String amount) {
        return Money.parse("USD " + amount);
    }
}
