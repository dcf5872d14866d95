package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

/** An operator of the marketplace: decides about refused resellers, mends what is stuck, and sets the demo's clock. */
record Operator(Person person) {

    /** The status of the answer, which may be a refusal. */
    int decides(String decision, Offer offer) {
        return person.posts(offer.path() + "/authorization", "{\"decision\": \"" + decision + "\"}")
                .statusCode();
    }

    List<String> incidents() {
        return person.reads("/api/incidents", "$.items[*].id");
    }

    void retriesEveryIncident() {
        incidents()
                .forEach(id -> assertThat(person.posts("/api/incidents/" + id + "/retry", "")
                                .statusCode())
                        .isEqualTo(204));
    }

    List<String> findings() {
        return person.reads("/api/findings", "$.items[*].check");
    }

    void setsTheClockTo(Instant instant) {
        var answer = person.http().call("PUT", "/api/clock", "{\"now\": \"" + instant + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
