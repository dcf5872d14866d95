package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A reseller's people: they see their margins and sell. What they sell is Lumenworks Insight for teams, at a list price of 1299.00. */
record Reseller(Person person, UUID tenant) {

    static final UUID CUSTOMER = UUID.fromString("e5fecc97-3e95-53db-9dda-ed89052e2cd1");

    private static final String SALE = """
            {"reseller": "%s", "customer": "%s", "product": "%s", "plan": "%s", "term": "%s", "quantity": 1, "market": "US"}""";

    /** Each margin as percentage and status, such as {@code 20 IN_FORCE}. */
    List<String> marginsAt(Instant instant) {
        return margins("?at=" + instant);
    }

    /** Asked without naming an instant. */
    List<String> marginsNow() {
        return margins("");
    }

    String sellsAtWholesalePrice() {
        return sells(CUSTOMER.toString(), "lumenworks-insight", "team", "P1M");
    }

    /** A year of Halden Vault, whose list price is 499.00. */
    String sellsVaultTo(String customer) {
        return sells(customer, "halden-vault", "enterprise", "P1Y");
    }

    private String sells(String customer, String product, String plan, String term) {
        var answer = person.posts("/api/sales", SALE.formatted(tenant, customer, product, plan, term));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.line.amount");
    }

    private List<String> margins(String query) {
        return person.readsAll("/api/margins" + query).stream()
                .map(margin -> margin.get("marginPercent") + " " + margin.get("status"))
                .toList();
    }
}
