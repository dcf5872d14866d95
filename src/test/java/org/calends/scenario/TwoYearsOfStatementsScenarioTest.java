package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.calends.customer.SampleCustomers;
import org.calends.scenario.StatementModel.Month;
import org.calends.scenario.StatementModel.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 24 months with an offer, a price change, renewals, suspensions, trials and refunds; as many sales as -Dcalends.sales says. */
class TwoYearsOfStatementsScenarioTest extends ScenarioTest {

    private static final int MONTHS = 24;
    private static final int SALES = Integer.getInteger("calends.sales", 144);
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1);
    private static final String SALE = """
            {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "%s", "term": "%s", "quantity": %s, "market": "US"}""";
    private static final String RAISE = """
            insert into price (product_key, plan_id, item, market, valid_from, amount, currency)
            select product_key, plan_id, item, market, :since, 59.99, currency from price
            where product_key = 'halden-vault' and plan_id = 'enterprise' and item = 'P1M' and market in ('', 'US')
            """;

    @Autowired
    private JdbcClient jdbc;

    private final StatementModel model = new StatementModel();
    private final Map<String, Person> people = new HashMap<>();

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
    @DisplayName("C26, C28, C30, P7, R53, R60-R62, R72-R75, R79, R80: statements equal the simple model to the cent")
    void equalTheModel() {
        for (int i = 0; i < SALES; i++) {
            var day = FIRST.plusMonths((long) i * MONTHS / SALES).atDay(10);
            time.travelTo(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
            sell(i, day);
        }

        time.travelTo(LAST.plusMonths(1).atDay(1).atTime(3, 0).toInstant(ZoneOffset.UTC));

        assertThat(statements()).isEqualTo(model.months()).hasSize(MONTHS);
    }

    /**
     * Of twelve, five are yearly, two are canceled at once, one is suspended before it can renew, one renews each month; of
     * three trials one converts, one is canceled, and one gives way to a plan that is paid at once.
     */
    private void sell(int number, LocalDate day) {
        var kind = number % 12;
        var plan = kind < 4 ? Plan.MONTHLY : kind < 7 ? Plan.TRIED : Plan.YEARLY;
        var solstice = number % 5 != 0;
        var quantity = 1 + number % (plan == Plan.TRIED ? 5 : 7);
        var tenant = solstice || kind < 3 || plan == Plan.TRIED ? Tenants.SOLSTICE : Tenants.TAMARIND;
        var withOffer = tenant.equals(Tenants.SOLSTICE);
        var customer = customer(kind);
        var subscription = sold(tenant, customer, plan, quantity);
        if (plan == Plan.TRIED) {
            model.tries(day);
        } else {
            model.bills(day, plan, withOffer, quantity, 1);
        }
        switch (kind) {
            case 0, 1 -> {
                act(subscription, "cancellation", "");
                model.bills(day, plan, withOffer, quantity, -1);
            }
            case 2 -> act(subscription, "suspension", "{\"reason\": \"NON_PAYMENT\"}");
            case 4 -> act(subscription, "cancellation", "");
            case 5 -> {
                sold(tenant, customer, Plan.YEARLY, quantity);
                model.bills(day, Plan.YEARLY, withOffer, quantity, 1);
                renewed(day, Plan.YEARLY, withOffer, quantity);
            }
            default -> renewed(day, plan, withOffer, quantity);
        }
    }

    private void renewed(LocalDate day, Plan plan, boolean withOffer, int quantity) {
        var months = plan == Plan.YEARLY ? 12 : 1;
        var next = day.plusMonths(months);
        while (!YearMonth.from(next).isAfter(LAST)) {
            model.bills(next, plan, withOffer, quantity, 1);
            next = next.plusMonths(months);
        }
    }

    /** Who has a suspended subscription buys no other one of that plan (P16), and who has paid tries nothing out (C29). */
    private UUID customer(int kind) {
        return kind == 2 || (kind > 3 && kind < 7)
                ? SampleCustomers.relate(jdbc, Tenants.SOLSTICE, UUID.randomUUID(), "US")
                : Reseller.CUSTOMER;
    }

    private String sold(UUID reseller, UUID customer, Plan plan, int quantity) {
        var sale = SALE.formatted(
                reseller,
                customer,
                plan == Plan.TRIED ? "starter" : "enterprise",
                plan == Plan.YEARLY ? "P1Y" : "P1M",
                quantity);
        var answer = person("otto").posts("/api/sales", sale);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String subscription = JsonPath.read(answer.body(), "$.subscription");
        act("mara", subscription, "activation", "");
        return subscription;
    }

    /** The same for all sales: each comes with threads of its own. */
    private Person person(String name) {
        return people.computeIfAbsent(name, this::as);
    }

    private void act(String subscription, String step, String body) {
        act("rhea", subscription, step, body);
    }

    private void act(String who, String subscription, String step, String body) {
        var answer = person(who).posts("/api/subscriptions/" + subscription + "/" + step, body);
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
