package org.calends.delegation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.Statements;
import org.calends.managedservice.SampleManifests;
import org.calends.managedservice.SampleServices;
import org.calends.workflow.Market;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers accept, consent to and take back, and what their providers may do, over HTTP. */
@WholeHouse
class DelegationCallsTest {

    private static final String PRODUCT = "/api/products/fernhill-help";
    private static final String HELP = "/api/managed-services/fernhill-help";
    private static final String DELEGATIONS = "/api/delegations";
    private static final UUID CUSTOMER = UUID.fromString("5a000000-0000-4000-8000-00000000c001");
    private static final UUID OWN = UUID.fromString("5a000000-0000-4000-8000-00000000d001");
    private static final UUID OTHER = UUID.fromString("5a000000-0000-4000-8000-00000000d002");
    private static final String WITHOUT_DELETE_ROLE = SampleManifests.EXAMPLE
            .replace("1.0.0", "1.1.0")
            .replace("91c1777a-f3dc-4fae-b103-61d183457e46", "39bc4728-0917-49c7-9d2c-d95423bc2eb4");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private Market market;
    private Visitor falk;
    private Visitor otto;
    private UUID resold;

    @BeforeEach
    void aServiceOnSale(@Autowired ApplicationContext context) {
        market = Market.open(context, port);
        context.getBean(Catalog.class).save(SampleProducts.FERNHILL);
        falk = Visitor.program(port, "falk");
        otto = Visitor.program(port, "otto");
        falk.call("POST", "/api/products", """
                {"key": "fernhill-help", "title": "Fernhill Help", "offerType": "managed-service"}""");
        plan("gold", "public");
        plan("acme", "private");
        resold = resold();
        falk.call("PUT", PRODUCT + "/plans/acme/audience", """
                {"members": [{"id": "%s", "type": "subscription"}, {"id": "%s", "type": "subscription"}]}""".formatted(OWN, resold));
        write(SampleManifests.EXAMPLE);
        reviewed();
    }

    @AfterEach
    void forgetIt() {
        SampleServices.forget("fernhill-help", jdbc, runtime);
    }

    @Test
    @DisplayName("C32, C42: accepted for a subscription and a resource group; a new version waits for consent")
    void keepsTheVersionUntilTheCustomerAgreesToAnother() {
        var accepted = accept("gold", "1.0.0", scope(OWN), scope(OTHER, "production"));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        var path = accepted.header("Location");
        assertThat(accepted.text("$.update")).isEqualTo("null");
        assertThat(accepted.text("$.scopes[1].resourceGroup")).isEqualTo("production");

        write(WITHOUT_DELETE_ROLE);
        reviewed();
        assertThat(get(path).text("$.version")).isEqualTo("1.0.0");
        assertThat(get(path).text("$.update")).isEqualTo("1.1.0");
        assertThat(agree(path, "1.0.0").codes()).containsExactly("version.notOffered");

        var agreed = agree(path, "1.1.0");
        assertThat(agreed.text("$.version")).isEqualTo("1.1.0");
        assertThat(agreed.text("$.update")).isEqualTo("null");
        assertThat(agree(path, "1.1.0").status()).isEqualTo(409);
        assertThat(get(path + "/history").texts("$.items[*].kind")).containsExactly("updated", "accepted");
        assertThat(get(path + "/history").text("$.items[0].onBehalfOf")).isEqualTo("Eva Lind <eva@acme.example>");
    }

    @Test
    @DisplayName("C38: the provider gives back only by the delete role, and by the version that was accepted")
    void isGivenBackByTheDeleteRoleOnly() {
        var first = accept("gold", "1.0.0", scope(OWN)).header("Location");
        write(WITHOUT_DELETE_ROLE);
        reviewed();
        var second = accept("gold", "1.1.0", scope(OTHER)).header("Location");

        assertThat(get(first).text("$.removableByProvider")).isEqualTo("true");
        assertThat(get(second).text("$.removableByProvider")).isEqualTo("false");
        assertThat(post(falk, first + "/return", "").text("$.state")).isEqualTo("removed");
        var refused = post(falk, second + "/return", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("$.detail")).contains("Ask the customer");
        assertThat(post(
                                otto,
                                second + "/withdrawal",
                                "{\"removedBy\": {\"name\": \"Eva\", \"email\": \"e@acme.example\"}}")
                        .text("$.state"))
                .isEqualTo("removed");
        assertThat(post(falk, first + "/return", "").status()).isEqualTo(409);
        assertThat(accept("gold", "1.1.0", scope(OWN), scope(OTHER)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("C23, C39: a private plan is for its audience, and never through a reseller")
    void keepsPrivatePlansToThoseTheyAreFor() {
        var refused = accept("acme", "1.0.0", scope(OTHER), scope(resold), scope(OWN));

        assertThat(refused.codes()).containsExactly("subscription.audience", "subscription.reseller");
        assertThat(refused.fields()).containsExactly("scopes[0].subscription", "scopes[1].subscription");
        assertThat(accept("acme", "1.0.0", scope(OWN)).status()).isEqualTo(201);
        assertThat(accept("gold", "1.0.0", scope(resold)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("C41: an existing customer gets more by a private plan of its own, beside the plan that it has")
    void givesAnExistingCustomerMore() {
        var before = accept("gold", "1.0.0", scope(OWN)).header("Location");

        var more = accept("acme", "1.0.0", scope(OWN));

        assertThat(more.status()).as(more.body()).isEqualTo(201);
        assertThat(get(before).text("$.state")).isEqualTo("active");
        assertThat(get(DELEGATIONS).texts("$.items[*].plan")).containsExactlyInAnyOrder("gold", "acme");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        accept("gold", "1.0.0", scope(OWN));

        var refused =
                post(otto, DELEGATIONS, """
                {"product": "fernhill-help", "plan": "gold", "version": "0.9.0", "customer": "acme",
                 "acceptedBy": {"name": " ", "email": "eva"},
                 "scopes": [%s, {"subscription": "mine"}, %s, %s, null]}""".formatted(scope(OWN), scope(OTHER, "wrong."), scope(OTHER, "wrong.")));

        assertThat(refused.codes())
                .containsExactlyInAnyOrder(
                        "version.notOffered",
                        "uuid.shape",
                        "text.required",
                        "email.shape",
                        "uuid.shape",
                        "resourceGroup.shape",
                        "resourceGroup.shape",
                        "scope.twice",
                        "uuid.shape",
                        "scope.delegated");
        assertThat(accept("gold", "1.0.0").codes()).containsExactly("scopes.number");
    }

    @Test
    @DisplayName("C40: what is sold no more is accepted no more; who has accepted it keeps it")
    void isNotAcceptedOnceItsSaleHasStopped() {
        var path = accept("gold", "1.0.0", scope(OWN)).header("Location");
        post(falk, HELP + "/stop", "");

        assertThat(accept("gold", "1.0.0", scope(OTHER)).problem()).isEqualTo("delegation-refused");
        assertThat(get(path).text("$.state")).isEqualTo("active");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        accept("gold", "1.0.0", scope(OWN));
        var forOne = Statements.of(() -> get(DELEGATIONS));
        accept("gold", "1.0.0", scope(OTHER));
        accept("acme", "1.0.0", scope(OWN));

        assertThat(Statements.of(
                        () -> assertThat(get(DELEGATIONS).text("$.total")).isEqualTo("3")))
                .isEqualTo(forOne)
                .isLessThan(10);
    }

    @Test
    void isSeenByItsProviderAndTheMarketplaceOnly() {
        var path = accept("gold", "1.0.0", scope(OWN)).header("Location");

        assertThat(market.mara.get(path).statusCode()).isEqualTo(404);
        assertThat(market.mara.call("POST", path + "/return", "").statusCode()).isEqualTo(404);
        assertThat(Answer.of(market.mara.get(DELEGATIONS)).text("$.total")).isEqualTo("0");
        assertThat(Answer.of(falk.get(DELEGATIONS)).texts("$.items[*].product")).containsExactly("fernhill-help");
        assertThat(get(DELEGATIONS).text("$.total")).isEqualTo("1");
    }

    /** The subscription of a customer that a reseller has provisioned. */
    private UUID resold() {
        var customer = market.relate(Market.SOLSTICE, UUID.randomUUID());
        var sold = post(market.rhea, "/api/subscriptions", """
                {"customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M", "market": "US",
                 "quantity": 1}""".formatted(customer));
        assertThat(sold.status()).as(sold.body()).isEqualTo(201);
        var location = sold.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private void plan(String id, String visibility) {
        falk.call("POST", PRODUCT + "/plans", """
                {"id": "%s", "name": "%s", "summary": "Around the clock", "description": "We watch what you run",
                 "pricingModel": "byol", "visibility": "%s", "markets": ["DE"]}""".formatted(id, id, visibility));
    }

    private void write(String manifest) {
        for (var plan : List.of("gold", "acme")) {
            var written = falk.replace(HELP + "/plans/" + plan + "/manifest", manifest);
            assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        }
    }

    private void reviewed() {
        var submitted = post(falk, HELP + "/submission", "");
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
        assertThat(post(otto, HELP + "/review", "{\"decision\": \"approve\"}").text("$.state"))
                .isEqualTo("live");
    }

    private Answer accept(String plan, String version, String... scopes) {
        return post(otto, DELEGATIONS, """
                {"product": "fernhill-help", "plan": "%s", "version": "%s", "customer": "%s",
                 "acceptedBy": {"name": "Eva Lind", "email": "eva@acme.example"}, "scopes": %s}""".formatted(plan, version, CUSTOMER, List.of(scopes)));
    }

    private Answer agree(String path, String version) {
        return post(otto, path + "/update", """
                {"version": "%s", "acceptedBy": {"name": "Eva Lind", "email": "eva@acme.example"}}""".formatted(version));
    }

    private static String scope(UUID subscription) {
        return "{\"subscription\": \"%s\"}".formatted(subscription);
    }

    private static String scope(UUID subscription, String group) {
        return "{\"subscription\": \"%s\", \"resourceGroup\": \"%s\"}".formatted(subscription, group);
    }

    private Answer get(String path) {
        return Answer.of(otto.get(path));
    }

    private static Answer post(Visitor who, String path, String body) {
        return Answer.of(who.call("POST", path, body));
    }
}
