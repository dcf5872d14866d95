package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An operator of the marketplace: decides about refused resellers, mends what is stuck, and sets the demo's clock. */
record Operator(Person person) {

    /** The status of the answer, which may be a refusal. */
    int decides(String decision, Offer offer) {
        var body = "{\"decision\": \"" + decision + "\"}";
        return person.posts(offer.path() + "/authorization", body).statusCode();
    }

    /** The ids of incidents at this step of the diagram. */
    List<String> incidentsAt(String step) {
        return person.reads("/api/incidents", "$.items[?(@.activity == '" + step + "')].id");
    }

    void retries(String incident) {
        var answer = person.posts("/api/incidents/" + incident + "/retry", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** Records a sale of Lumenworks Insight for teams. @return its wholesale price */
    String sellsFor(UUID reseller) {
        return new Reseller(person, reseller).sellsAtWholesalePrice();
    }

    /** Which checks do not hold. */
    List<String> findings() {
        return person.reads("/api/findings", "$.items[*].check");
    }

    Instant firstFoundAt() {
        return Instant.parse(person.reads("/api/findings", "$.items[0].since"));
    }

    void setsTheClockTo(Instant instant) {
        var answer = person.http().call("PUT", "/api/clock", "{\"now\": \"" + instant + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
