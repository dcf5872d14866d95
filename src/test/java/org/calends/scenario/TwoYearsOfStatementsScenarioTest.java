package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.calends.customer.SampleCustomers;
import org.calends.scenario.StatementModel.Month;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 24 months with an offer, a price change, renewals, suspensions and refunds; as many sales as -Dcalends.sales says. */
class TwoYearsOfStatementsScenarioTest extends ScenarioTest {

    private static final int MONTHS = 24;
    private static final int SALES = Integer.getInteger("calends.sales", 144);
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1);
    private static final String SALE = """
            {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "%s", "quantity": %s, "market": "US"}""";
    private static final String RAISE = """
            insert into price (product_key, plan_id, item, market, valid_from, amount, currency)
            select product_key, plan_id, item, market, :since, 59.99, currency from price
            where product_key = 'halden-vault' and plan_id = 'enterprise' and item = 'P1M' and market in ('', 'US')
            """;

    @Autowired
    private JdbcClient jdbc;

    private final StatementModel model = new StatementModel();

    @BeforeEach
    void anOfferAndAPriceThatWillRise() {
        time.beginsAt("2027-01-05T09:00:00Z");
        SampleCustomers.relate(jdbc, Tenants.TAMARIND, Reseller.CUSTOMER, "US");
        jdbc.sql(RAISE)
                .param("since", StatementModel.RAISED.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        anOffer()
                .by("mara")
                .on("halden-vault", "12.5")
                .to(Tenants.SOLSTICE)
                .startingIn(StatementModel.FIRST_OF_OFFER)
                .endingIn(StatementModel.LAST_OF_OFFER)
                .submitted();
        time.letsTheEngineCatchUp();
    }

    @AfterEach
    void takeThePriceBack() {
        jdbc.sql("delete from price where product_key = 'halden-vault' and valid_from >= :since")
                .param("since", FIRST.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    @DisplayName("R53, R60-R62, R72-R75, R79, R80: statements equal the simple model to the cent")
    void equalTheModel() {
        for (int i = 0; i < SALES; i++) {
            var day = FIRST.plusMonths((long) i * MONTHS / SALES).atDay(10);
            time.travelTo(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
            sell(i, day);
        }

        time.travelTo(LAST.plusMonths(1).atDay(1).atTime(3, 0).toInstant(ZoneOffset.UTC));

        assertThat(statements()).isEqualTo(model.months()).hasSize(MONTHS);
    }

    /** Of twelve, eight are yearly, two are canceled at once, one is suspended before it can renew, one renews each month. */
    private void sell(int number, LocalDate day) {
        var kind = number % 12;
        var yearly = kind > 3;
        var solstice = number % 5 != 0;
        var quantity = 1 + number % 7;
        var tenant = solstice || kind < 3 ? Tenants.SOLSTICE : Tenants.TAMARIND;
        var withOffer = tenant.equals(Tenants.SOLSTICE);
        var subscription = sold(tenant, customer(kind), yearly, quantity);
        model.bills(day, yearly, withOffer, quantity, 1);
        switch (kind) {
            case 0, 1 -> {
                act(subscription, "cancellation", "");
                model.bills(day, yearly, withOffer, quantity, -1);
            }
            case 2 -> act(subscription, "suspension", "{\"reason\": \"NON_PAYMENT\"}");
            default -> renewed(day, yearly, withOffer, quantity);
        }
    }

    private void renewed(LocalDate day, boolean yearly, boolean withOffer, int quantity) {
        var next = day.plusMonths(yearly ? 12 : 1);
        while (!YearMonth.from(next).isAfter(LAST)) {
            model.bills(next, yearly, withOffer, quantity, 1);
            next = next.plusMonths(yearly ? 12 : 1);
        }
    }

    /** Who has a suspended subscription buys no other one of that plan (P16). */
    private UUID customer(int kind) {
        return kind == 2 ? SampleCustomers.relate(jdbc, Tenants.SOLSTICE, UUID.randomUUID(), "US") : Reseller.CUSTOMER;
    }

    private String sold(UUID reseller, UUID customer, boolean yearly, int quantity) {
        var sale = SALE.formatted(reseller, customer, yearly ? "P1Y" : "P1M", quantity);
        var answer = as("otto").posts("/api/sales", sale);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String subscription = JsonPath.read(answer.body(), "$.subscription");
        act("mara", subscription, "activation", "");
        return subscription;
    }

    private void act(String subscription, String step, String body) {
        act("rhea", subscription, step, body);
    }

    private void act(String who, String subscription, String step, String body) {
        var answer = as(who).posts("/api/subscriptions/" + subscription + "/" + step, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Map<YearMonth, Month> statements() {
        var months = new TreeMap<YearMonth, Month>();
        as("mara").readsAll("/api/statements").forEach(statement -> {
            assertThat(statement).containsEntry("corrections", 0);
            Map<String, Object> totals = JsonPath.read(statement, "$.totals");
            var month = new Month(
                    (int) totals.get("lines"),
                    cents(totals, "line"),
                    cents(totals, "agencyFee"),
                    cents(totals, "payout"));
            months.put(YearMonth.parse((String) statement.get("month")), month);
        });
        return months;
    }

    private static long cents(Map<String, Object> totals, String name) {
        return new BigDecimal(JsonPath.<String>read(totals, "$." + name + ".amount"))
                .movePointRight(2)
                .longValueExact();
    }
}
