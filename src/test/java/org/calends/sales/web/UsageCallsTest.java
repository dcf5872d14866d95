package org.calends.sales.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting usage, over HTTP. */
@WholeHouse
class UsageCallsTest {

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    private Market market;
    private String subscription;

    @BeforeEach
    void aYearOfInsightSinceYesterday(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
        catalog.save(SampleProducts.insight());
        var provisioned = Answer.of(market.rhea.call(
                "POST", "/api/subscriptions", """
                {"customer": "%s", "product": "halden-insight", "plan": "team", "term": "P1Y", "market": "US"}""".formatted(market.relate(SOLSTICE, UUID.randomUUID()))));
        assertThat(provisioned.status()).as(provisioned.body()).isEqualTo(201);
        subscription = provisioned.text("$.subscription");
        assertThat(market.post("/api/subscriptions/" + subscription + "/activation", "")
                        .status())
                .isEqualTo(200);
        jdbc.sql(
                        "update subscription set provisioned_at = timestamp with time zone '2026-01-01 00:00:00+00' where id = ?")
                .param(UUID.fromString(subscription))
                .update();
    }

    @Test
    @DisplayName("R77: a publisher reports what it counted; the same report again changes nothing")
    void ratesAnEventOnce() {
        var first = report(market.mara, "10000");
        var again = report(market.mara, "10000");
        var other = report(market.mara, "10001");

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.text("$.kind")).isEqualTo("USAGE");
        assertThat(first.text("$.line.amount")).isEqualTo("45.00");
        assertThat(first.body()).doesNotContain("customer");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("usage-event-reused");
        assertThat(Answer.of(market.otto.get("/api/sales?subscription=" + subscription))
                        .texts("$.items[*].kind"))
                .containsExactly("USAGE", "ORDER");
    }

    @Test
    @DisplayName("R14: nobody reports for the products of others")
    void hidesTheSubscriptionsOfOthers() {
        assertThat(report(market.ines, "1").status()).isEqualTo(404);
        assertThat(report(market.rhea, "1").status()).isEqualTo(403);
        assertThat(report(market.otto, "1").status()).isEqualTo(201);
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(Answer.of(market.mara.call("POST", "/api/usage", "{}")).fields())
                .containsExactly("subscription", "event", "quantity", "at");
    }

    private Answer report(Visitor who, String quantity) {
        return Answer.of(who.call("POST", "/api/usage", """
                {"subscription": "%s", "event": "June 1", "meter": "events", "quantity": %s, "at": "2026-06-01T00:00:00Z"}""".formatted(subscription, quantity)));
    }
}
