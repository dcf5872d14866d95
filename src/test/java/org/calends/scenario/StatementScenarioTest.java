package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A month is sold, closed and paid; the next one renews what was sold. */
class StatementScenarioTest extends ScenarioTest {

    private static final String STATEMENTS = "/api/statements";
    private static final String INSIGHT = STATEMENTS + "/ST-2026-11-lumenworks-USD";
    private static final String SALE = """
            {"reseller": "%s", "customer": "%s", "product": "%s", "plan": "%s", "term": "%s", "quantity": %s, "market": "US"}""";

    @BeforeEach
    void sellToday() {
        time.beginsAt("2026-11-21T09:30:00Z");
        sells("halden-vault", "enterprise", "P1Y", 3);
        var insight = sells("lumenworks-insight", "team", "P1M", 1);
        var id = JsonPath.<String>read(insight, "$.subscription");
        assertThat(as("ines")
                        .posts("/api/subscriptions/" + id + "/activation", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("R61, R62, R95: when the month is over, each publisher gets its statement, and nobody another's")
    void givesEachPublisherItsStatement() {
        time.travelTo(at("2026-12-01T03:00:00Z"));

        assertThat(as("mara").<List<String>>reads(STATEMENTS, "$.items[*].id"))
                .containsExactly("ST-2026-11-halden-USD");
        assertThat(as("ines").<List<String>>reads(STATEMENTS, "$.items[*].id"))
                .containsExactly("ST-2026-11-lumenworks-USD");
        assertThat(as("otto").<List<String>>reads(STATEMENTS, "$.items[*].publisher"))
                .containsExactly("halden", "lumenworks");
        assertThat(as("ines").<Map<String, Object>>reads(INSIGHT, "$.totals"))
                .containsEntry("list", Map.of("amount", "1299.00", "currency", "USD"))
                .containsEntry("margin", Map.of("amount", "0.00", "currency", "USD"))
                .containsEntry("line", Map.of("amount", "1299.00", "currency", "USD"))
                .containsEntry("agencyFee", Map.of("amount", "38.97", "currency", "USD"))
                .containsEntry("payout", Map.of("amount", "1260.03", "currency", "USD"));
        for (var path : List.of("", "/lines", "/csv", "/xlsx")) {
            assertThat(fetches("mara", INSIGHT + path)).as(path).isEqualTo(404);
            assertThat(fetches("rhea", INSIGHT + path)).as(path).isEqualTo(403);
            assertThat(fetches("ines", INSIGHT + path)).as(path).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("R59, R83: a line says who sold what at which price, but not to whom")
    void saysWhoSoldWhatAtWhichPrice() {
        time.travelTo(at("2026-12-01T03:00:00Z"));

        var line = as("ines").<Map<String, Object>>reads(INSIGHT + "/lines", "$.items[0]");

        assertThat(line)
                .containsEntry("kind", "ORDER")
                .containsEntry("correction", false)
                .containsEntry("reseller", Tenants.SOLSTICE.toString())
                .containsEntry("product", "lumenworks-insight")
                .containsEntry("plan", "team")
                .containsEntry("wholesalePrice", Map.of("amount", "1299.00", "currency", "USD"))
                .containsEntry("payout", Map.of("amount", "1260.03", "currency", "USD"))
                .doesNotContainKey("customer");
        assertThat(as("ines").gets(INSIGHT + "/lines?size=0").statusCode()).isEqualTo(422);
        assertThat(csv(INSIGHT + "/csv"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("ST-2026-11-lumenworks-USD,")
                .contains(
                        ",ORDER,no,",
                        ",lumenworks-insight,team,,P1M,P1M,US,1,1,1299.00,USD,1299.00,",
                        ",38.97,1260.03,USD,")
                .doesNotContain(Reseller.CUSTOMER.toString());
    }

    @Test
    @DisplayName("R73: a renewal stands on the statement of its month, though the month is slept through")
    void renewsOnTheWay() {
        time.travelTo(at("2027-02-01T03:00:00Z"));

        assertThat(as("ines").<List<String>>reads(STATEMENTS, "$.items[*].id"))
                .containsExactly("ST-2027-01-lumenworks-USD", "ST-2026-12-lumenworks-USD", "ST-2026-11-lumenworks-USD");
        assertThat(as("ines").<List<Integer>>reads(STATEMENTS, "$.items[*].corrections"))
                .containsOnly(0);
        assertThat(as("ines").<List<String>>reads(STATEMENTS + "/ST-2026-12-lumenworks-USD/lines", "$.items[*].kind"))
                .containsExactly("RENEWAL");
    }

    @Test
    @DisplayName(
            "R73, P9: on arrival, what was due on the way has renewed, or has lapsed on the statement of its month")
    void hasRenewedAndLapsedOnArrival() {
        time.travelTo(at("2026-12-22T00:00:00Z"));

        assertThat(as("rhea").<List<String>>reads("/api/subscriptions", "$.items[?(@.status=='ACTIVE')].termEndsAt"))
                .containsExactly("2027-01-21T09:30:00Z");
        assertThat(as("mara").<List<String>>reads("/api/subscriptions", "$.items[*].status"))
                .containsExactly("DELETED");
    }

    @Test
    @DisplayName("P9: what nobody activated is given back within its month, though the month is slept through")
    void lapsesOnTheWay() {
        time.travelTo(at("2027-01-01T03:00:00Z"));

        assertThat(lines(STATEMENTS + "/ST-2026-12-halden-USD")).containsExactly("REFUND -1497.00 false");
    }

    @Test
    @DisplayName("R80: users that are given back after their month is closed are corrected on the next statement")
    void correctsWhatIsGivenBack() {
        var id = as("mara").<String>reads("/api/sales", "$.items[0].subscription");
        as("mara").posts("/api/subscriptions/" + id + "/activation", "");
        time.travelTo(at("2026-12-02T10:00:00Z"));
        var fewer = as("rhea").http().call("PUT", "/api/subscriptions/" + id + "/quantity", "{\"quantity\": 1}");
        assertThat(fewer.statusCode()).as(fewer.body()).isEqualTo(200);

        time.travelTo(at("2027-01-01T03:00:00Z"));

        var december = STATEMENTS + "/ST-2026-12-halden-USD";
        assertThat(lines(STATEMENTS + "/ST-2026-11-halden-USD")).containsExactly("ORDER 1497.00 false");
        assertThat(lines(december)).containsExactlyInAnyOrder("REFUND -1497.00 true", "ORDER 499.00 true");
        assertThat(as("mara").<Map<String, Object>>reads(december, "$.totals"))
                .containsEntry("line", Map.of("amount", "-998.00", "currency", "USD"))
                .containsEntry("agencyFee", Map.of("amount", "-29.94", "currency", "USD"))
                .containsEntry("payout", Map.of("amount", "-968.06", "currency", "USD"));
    }

    private List<String> lines(String statement) {
        return as("mara").readsAll(statement + "/lines").stream()
                .map(line -> line.get("kind") + " " + ((Map<?, ?>) line.get("line")).get("amount") + " "
                        + line.get("correction"))
                .toList();
    }

    @Test
    @DisplayName("F15: the forecast has what is booked and what will be paid until the end of the month")
    void forecastsTheRunningMonth() {
        assertThat(forecast()).containsExactly("2026-11", "1299.00", "0.00", "1299.00");

        time.travelTo(at("2026-12-01T02:59:59Z"));
        assertThat(forecast()).containsExactly("2026-11", "1299.00", "0.00", "1299.00");

        time.travelTo(at("2026-12-01T03:00:00Z"));
        assertThat(forecast()).containsExactly("2026-12", "0.00", "1299.00", "1299.00");
        assertThat(as("mara").<List<Object>>reads(STATEMENTS + "/forecast", "$"))
                .isEmpty();
    }

    private List<String> forecast() {
        return List.of("month", "booked.line.amount", "expected.line.amount", "total.line.amount").stream()
                .map(path -> as("ines").<String>reads(STATEMENTS + "/forecast", "$[0]." + path))
                .toList();
    }

    private String sells(String product, String plan, String term, int quantity) {
        var sale = SALE.formatted(Tenants.SOLSTICE, Reseller.CUSTOMER, product, plan, term, quantity);
        var answer = as("rhea").posts("/api/sales", sale);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private int fetches(String who, String path) {
        var http = as(who).http();
        return http.send(http.to(path).header("Accept", "*/*").GET()).statusCode();
    }

    private List<String> csv(String path) {
        var http = as("ines").http();
        return http.send(http.to(path).header("Accept", "text/csv").GET())
                .body()
                .lines()
                .toList();
    }
}
