package org.calends.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.CUSTOMER;
import static org.calends.workflow.Market.SOLSTICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A reseller, its customers and a customer without an account, over HTTP. */
@WholeHouse
class CustomerCallsTest {

    private static final String INVITATIONS = "/api/customers/invitations";

    @LocalServerPort
    private int port;

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context) {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName(
            "P2, P4, P6, P19: from the invitation to the first sale, by a link, with no role in the tenant asked for or given")
    void invitesACustomerAndSellsToIt() {
        var tenant = UUID.randomUUID();
        assertThat(check(tenant)).contains("customer.not-related");
        var sent = call("POST", INVITATIONS, """
                {"tenantId": "%s", "name": "Example Foods", "country": "DE"}""".formatted(tenant));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        var secret = secretOf(sent);

        assertThat(answer(secret, "accept", "Eva", "eva@foods.example", "&partner=true&agreement=true"))
                .contains("Solstice Digital Inc. is your partner now");

        var customer = Answer.of(market.rhea.get("/api/customers/" + tenant));
        assertThat(customer.text("$.agreement.acceptedBy")).isEqualTo("Eva <eva@foods.example>");
        assertThat(sent.body() + customer.body()).doesNotContainIgnoringCase("role", "admin");
        assertThat(Answer.of(market.rhea.get(INVITATIONS + "?size=1")).text("$.items[0].state"))
                .isEqualTo("ACCEPTED");
        assertThat(market.rhea.get(INVITATIONS).body()).doesNotContain(secret);
        assertThat(check(tenant)).doesNotContain("customer.").contains("\"possible\":true");
        assertThat(call("DELETE", "/api/customers/" + tenant, "").status()).isEqualTo(204);
        assertThat(market.rhea.get("/api/customers/" + tenant).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsACustomerWhatIsMissing() {
        var secret = secretOf(call("POST", INVITATIONS, """
                {"tenantId": "%s", "name": "Example <b>Foods</b>", "country": "DE"}""".formatted(UUID.randomUUID())));

        var refused = answer(secret, "accept", " ", "eva", "&partner=true");

        assertThat(refused)
                .contains("Say who you are", "Say how you can be reached", "Accept the customer agreement.")
                .contains("&lt;b&gt;Foods")
                .doesNotContain("Confirm that");
        assertThat(answer(secret, "perhaps", "Eva", "eva@foods.example", "")).contains("Accept or decline.");
        assertThat(answer(secret, "decline", "Eva", "eva@foods.example", "")).contains("You have declined");
        assertThat(answer(secret, "accept", "Eva", "eva@foods.example", "&partner=true&agreement=true"))
                .contains("This invitation is not open");
        assertThat(Visitor.anonymous(port).get("/invitation?token=guess").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("P4, P14: everything that stands against an invitation is named, and a canceled one is gone")
    void refusesAndCancelsInvitations() {
        var refused = call("POST", INVITATIONS, """
                {"tenantId": "%s", "name": "", "country": "FR"}""".formatted(SOLSTICE));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactlyInAnyOrder("country.other-market", "tenantId.self", "name.length");

        var sent = call("POST", INVITATIONS, """
                {"tenantId": "%s", "name": "Foods", "country": "DE"}""".formatted(UUID.randomUUID()));
        var path = INVITATIONS + "/" + sent.text("$.id");
        assertThat(call("DELETE", path, "").status()).isEqualTo(204);
        assertThat(call("DELETE", path, "").problem()).isEqualTo("invitation-closed");
        assertThat(Visitor.anonymous(port)
                        .get("/invitation?token=" + secretOf(sent))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    @DisplayName("P12, P13: the switches of one customer")
    void setsTheSwitches() {
        var path = "/api/customers/" + CUSTOMER;

        assertThat(call("PUT", path + "/usage-visibility", "{\"on\": true}").text("$.usageVisible"))
                .isEqualTo("true");
        assertThat(call("PUT", path + "/reservations", "{\"on\": true}").text("$.reservationsAllowed"))
                .isEqualTo("true");
        assertThat(call("PUT", path + "/reservations", "{\"on\": false}").text("$.reservationsAllowed"))
                .isEqualTo("false");
        assertThat(call("PUT", path + "/usage-visibility", "{}").status()).isEqualTo(400);
        assertThat(Answer.of(market.rhea.get(path + "/history?size=200")).texts("$.items[*].kind"))
                .contains("USAGE_SHOWN", "RESERVATIONS_ALLOWED", "RESERVATIONS_FORBIDDEN");
        call("PUT", path + "/usage-visibility", "{\"on\": false}");
        assertThat(Answer.of(market.otto.get("/api/customers?q=" + CUSTOMER)).texts("$.items[*].reseller"))
                .contains(SOLSTICE.toString());
    }

    private String check(UUID customer) {
        return call("POST", "/api/sales/check", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 1, "market": "DE"}""".formatted(SOLSTICE, customer))
                .body();
    }

    private Answer call(String method, String path, String body) {
        return Answer.of(market.rhea.call(method, path, body));
    }

    private static String secretOf(Answer sent) {
        return sent.text("$.link").replaceAll(".*/invitation\\?token=", "");
    }

    private String answer(String secret, String decision, String name, String email, String boxes) {
        var customer = Visitor.anonymous(port);
        var form = "token=%s&decision=%s&name=%s&email=%s&_csrf=%s%s"
                .formatted(secret, decision, name, email, customer.formToken("/login"), boxes);
        return customer.send(customer.to("/invitation")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body();
    }
}
