package org.calends.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.CUSTOMER;
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

/** Provisioning, and what follows, over HTTP. */
@WholeHouse
class SubscriptionCallsTest {

    private static final String SUBSCRIPTIONS = "/api/subscriptions";

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName("P3, P9: a reseller provisions, which is a sale; the publisher activates and learns what it needs")
    void provisionsAndActivates() {
        var path = provisioned(vault());

        assertThat(Answer.of(market.rhea.get(path)).text("$.purchaseStatus")).isEqualTo("PENDING_FULFILLMENT_START");
        assertThat(Answer.of(market.rhea.get(path)).text("$.access")).isEqualTo("false");
        assertThat(market.ines.get(path).statusCode()).isEqualTo(404);
        var activated = Answer.of(market.mara.call("POST", path + "/activation", ""));
        assertThat(activated.status()).as(activated.body()).isEqualTo(200);
        assertThat(activated.text("$.purchaseStatus")).isEqualTo("SUBSCRIBED");
        assertThat(activated.text("$.access")).isEqualTo("true");
        assertThat(activated.body()).doesNotContain("autoRenew", "suspensionReasons");
        assertThat(jdbc.sql("select count(*) from sale").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("P7: a reseller suspends, reactivates and cancels; the record names each step")
    void suspendsReactivatesAndCancels() {
        var path = provisioned(vault());
        market.mara.call("POST", path + "/activation", "");

        var suspended = call(market.rhea, "POST", path + "/suspension", "{\"reason\": \"NON_PAYMENT\"}");
        assertThat(suspended.text("$.status")).isEqualTo("SUSPENDED");
        assertThat(suspended.text("$.billed")).isEqualTo("true");
        assertThat(suspended.text("$.access")).isEqualTo("false");
        assertThat(suspended.text("$.autoRenew")).isEqualTo("false");
        assertThat(suspended.texts("$.suspensionReasons[*].reason")).containsExactly("NON_PAYMENT");
        assertThat(call(market.rhea, "DELETE", "/api/customers/" + CUSTOMER, "").codes())
                .contains("subscription.not-canceled");
        assertThat(call(market.rhea, "POST", SUBSCRIPTIONS, vault()).codes())
                .containsExactly("plan.subscription-suspended");
        assertThat(call(market.rhea, "POST", path + "/reactivation", "").text("$.status"))
                .isEqualTo("ACTIVE");
        assertThat(call(market.rhea, "PUT", path + "/auto-renew", "{\"on\": true}")
                        .text("$.autoRenew"))
                .isEqualTo("true");
        assertThat(call(market.rhea, "POST", path + "/cancellation", "").text("$.status"))
                .isEqualTo("DISABLED");
        assertThat(call(market.rhea, "POST", path + "/cancellation", "").problem())
                .isEqualTo("subscription-status");

        assertThat(Answer.of(market.rhea.get(path + "/history")).texts("$.items[*].kind"))
                .containsExactly("PROVISIONED", "ACTIVATED", "SUSPENDED", "REACTIVATED", "AUTO_RENEW_ON", "CANCELED");
        assertThat(Answer.of(market.rhea.get(
                                SUBSCRIPTIONS + "?status=DISABLED&product=halden-vault&customer=" + CUSTOMER))
                        .texts("$.items[*].id"))
                .contains(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    @DisplayName("P15: what is paid as it is used is provisioned without a sale; its usage belongs to it")
    void provisionsWhatIsPaidAsItIsUsed() {
        catalog.save(SampleProducts.FERNHILL);
        catalog.save(SampleProducts.mesh());
        var customer = market.relate(SOLSTICE, UUID.randomUUID());
        jdbc.sql("update customer set country = 'DE' where tenant_id = ?")
                .param(customer)
                .update();

        var provisioned = call(market.rhea, "POST", SUBSCRIPTIONS, """
                {"customer": "%s", "product": "fernhill-mesh", "plan": "per-core", "term": "PT1H", "market": "DE"}""".formatted(customer));
        assertThat(provisioned.status()).as(provisioned.body()).isEqualTo(201);
        assertThat(provisioned.body()).doesNotContain("sale");
        var used = call(market.rhea, "POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "fernhill-mesh", "plan": "per-core", "term": "PT1H",
                 "quantity": 12.5, "market": "DE"}""".formatted(SOLSTICE, customer));
        assertThat(used.status()).as(used.body()).isEqualTo(201);

        var all = Answer.of(market.rhea.get(SUBSCRIPTIONS + "?customer=" + customer));
        assertThat(all.texts("$.items[*].status")).containsExactly("ACTIVE");
        assertThat(all.texts("$.items[*].term")).containsExactly("P1M");
        assertThat(all.body()).doesNotContain("purchaseStatus");
    }

    @Test
    @DisplayName("P16: every reason against an order at once, before and when it is placed")
    void namesEveryReason() {
        var wrong = vault().replace("\"US\"", "\"JP\"")
                .replace(CUSTOMER.toString(), UUID.randomUUID().toString());

        assertThat(call(market.rhea, "POST", SUBSCRIPTIONS, wrong).codes())
                .containsExactly("customer.not-related", "market.not-sold");
        assertThat(call(market.rhea, "POST", SUBSCRIPTIONS, "{}").fields())
                .contains("customer", "product", "plan", "term", "market");
        assertThat(call(market.rhea, "GET", SUBSCRIPTIONS + "/" + UUID.randomUUID(), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R76, R80: more licenses are billed at once; fewer are given back while the term can be")
    void changesTheQuantity() {
        var path = provisioned(vault());
        var quantity = path + "/quantity";

        var more = call(market.rhea, "PUT", quantity, "{\"quantity\": 12}");
        assertThat(more.status()).as(more.body()).isEqualTo(200);
        assertThat(more.text("$.sale.kind")).isEqualTo("SEATS");
        assertThat(more.text("$.sale.line.amount")).isEqualTo("99.98");
        var less = call(market.rhea, "PUT", quantity, "{\"quantity\": 3}");
        assertThat(less.body()).doesNotContain("sale");

        var now = Answer.of(market.rhea.get(path));
        assertThat(now.text("$.quantity")).isEqualTo("3");
        assertThat(now.body()).doesNotContain("nextQuantity");
        assertThat(call(market.rhea, "PUT", quantity, "{}").codes()).containsExactly("quantity.missing");
        assertThat(call(market.rhea, "PUT", quantity, "{\"quantity\": 0}").codes())
                .containsExactly("quantity.range");
        assertThat(call(market.rhea, "POST", path + "/cancellation", "").status())
                .isEqualTo(200);
        assertThat(call(market.rhea, "PUT", quantity, "{\"quantity\": 13}").status())
                .isEqualTo(409);
    }

    private String provisioned(String body) {
        var provisioned = call(market.rhea, "POST", SUBSCRIPTIONS, body);
        assertThat(provisioned.status()).as(provisioned.body()).isEqualTo(201);
        assertThat(provisioned.text("$.sale.line.amount")).isEqualTo("499.90");
        assertThat(provisioned.header("Location")).endsWith(provisioned.text("$.subscription"));
        return provisioned.header("Location");
    }

    private static String vault() {
        return """
                {"customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M", "quantity": 10,
                 "market": "US"}""".formatted(CUSTOMER);
    }

    private static Answer call(Visitor who, String method, String path, String body) {
        return Answer.of(who.call(method, path, body));
    }
}
