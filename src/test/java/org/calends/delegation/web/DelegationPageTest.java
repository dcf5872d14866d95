package org.calends.delegation.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.managedservice.SampleManifests;
import org.calends.managedservice.SampleServices;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a customer decides by its link, without an account and without JavaScript. */
@WholeHouse
class DelegationPageTest {

    private static final String SERVICE = "/api/managed-services/fernhill-care";
    private static final String LINKS = SERVICE + "/links";
    private static final UUID CUSTOMER = UUID.fromString("5a000000-0000-4000-8000-00000000c001");
    private static final UUID OTHER = UUID.fromString("5a000000-0000-4000-8000-00000000c002");
    private static final String OWN = "5a000000-0000-4000-8000-00000000d001";
    private static final String EVA = "name=Eva+Lind&email=eva%40acme.example&version=";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private Visitor falk;
    private Visitor otto;
    private Visitor eva;

    @BeforeEach
    void aServiceOnSale(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.FERNHILL);
        falk = Visitor.program(port, "falk");
        otto = Visitor.program(port, "otto");
        eva = Visitor.anonymous(port);
        SampleServices.draft(falk, "fernhill-care");
        publish(SampleManifests.EXAMPLE);
    }

    @AfterEach
    void forgetIt() {
        SampleServices.forget("fernhill-care", jdbc, runtime);
    }

    @Test
    @DisplayName("C32, C38, C42: accepts, agrees to a newer version, takes back; each is recorded with who decided")
    void decidesItself() {
        var link = link(falk, CUSTOMER);
        assertThat(eva.get(link).body())
                .contains("Service fernhill-care, Gold", "Fernhill", "Watch desk", "Active", "Eligible")
                .contains("Accept version 1.0.0", CUSTOMER.toString())
                .doesNotContain("id=\"delegations\"", "??");

        var accepted = decide(eva, link, "accept", "1.0.0", OWN + "%0A" + OWN + "%2C+production");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.body()).contains("You have accepted.", "/ production", "Agreed to version 1.0.0");
        var path = "/api/delegations/" + Answer.of(otto.get("/api/delegations")).text("$.items[0].id");
        var id = path.substring("/api/delegations/".length());
        assertThat(Answer.of(falk.get(path)).text("$.acceptedBy")).isEqualTo("Eva Lind <eva@acme.example>");

        publish(SampleManifests.EXAMPLE.replace("1.0.0", "1.1.0").replace("PT2H", "PT4H"));
        assertThat(eva.get(link).body()).contains("A newer version waits: 1.1.0", "up to 4 hours");
        var unread = decide(eva, link, "agree:" + id, "1.0.0", "");
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("href=\"#version\"", "value=\"Eva Lind\"");
        assertThat(decide(eva, link, "agree:" + id, "1.1.0", "").body())
                .contains("You have agreed to the newer version.")
                .doesNotContain("A newer version waits");

        assertThat(decide(eva, link, "remove:" + id, "1.1.0", "").body())
                .contains("You have taken it back.")
                .doesNotContain("id=\"delegations\"");
        assertThat(decide(eva, link, "remove:" + id, "1.1.0", "").statusCode()).isEqualTo(409);
        var history = Answer.of(otto.get(path + "/history"));
        assertThat(history.texts("$.items[*].kind")).containsExactly("removed", "updated", "accepted");
        assertThat(history.texts("$.items[*].actor")).containsOnly("link");
        assertThat(history.texts("$.items[*].onBehalfOf")).containsOnly("Eva Lind <eva@acme.example>");
    }

    @Test
    void saysWhatIsWrongBesideItsField() {
        var link = link(otto, CUSTOMER);

        var refused = send(eva, link, "decision=accept&name=Eva+%3Cboss%3E&email=eva&version=1.0.0&scopes=mine");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "href=\"#name\"", "href=\"#email\"", "href=\"#scopes\"", "1: Write a UUID", ">mine</textarea>")
                .doesNotContain("??");
        assertThat(send(eva, link, "decision=accept&version=1.0.0").body())
                .contains("Say who decides.", "Say by which address");
        assertThat(send(eva, link, "decision=take").statusCode()).isEqualTo(404);
        assertThat(send(eva, link, "decision=remove:mine").statusCode()).isEqualTo(404);
    }

    @Test
    void speaksTheReadersLanguageAndLeadsBackAfterARefusal() {
        var link = link(otto, CUSTOMER);
        assertThat(decide(eva, link, "accept", "1.0.0", "mine").body())
                .contains("name=\"back\" value=\"" + link + "\"");

        var german = "language=de&back=%s&_csrf=%s".formatted(encode(link, UTF_8), encode(eva.formToken(link), UTF_8));
        var chosen = eva.send(eva.to("/look")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(german)));

        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith(link);
        assertThat(decide(eva, link, "accept", "1.0.0", "mine").body()).contains("1: Schreiben Sie eine UUID");
    }

    @Test
    @DisplayName("C32: a link shows and changes what its own tenant has delegated, whoever is logged in beside it")
    void keepsTenantsApart() {
        var mine = link(falk, CUSTOMER);
        decide(eva, mine, "accept", "1.0.0", OWN);
        var id = Answer.of(otto.get("/api/delegations")).text("$.items[0].id");
        var theirs = link(falk, OTHER);

        assertThat(eva.get(theirs).body()).doesNotContain(OWN, id);
        assertThat(decide(eva, theirs, "remove:" + id, "1.0.0", "").statusCode())
                .isEqualTo(404);
        var rhea = Visitor.browser(port, "rhea");
        assertThat(rhea.get(mine).body()).contains(OWN);
        assertThat(decide(rhea, mine, "remove:" + id, "1.0.0", "").body()).contains("You have taken it back.");
    }

    @Test
    @DisplayName("C32, C40: a link works until it is taken back, superseded or over, and not for what is sold no more")
    void worksOnlyAsLongAsItShould() {
        var superseded = link(falk, CUSTOMER);
        var late = link(falk, CUSTOMER);
        assertThat(eva.get(superseded).statusCode()).isEqualTo(410);
        jdbc.sql("update delegation_link set expires_at = created_at where canceled_at is null")
                .update();
        assertThat(eva.get(late).statusCode()).isEqualTo(410);
        assertThat(decide(eva, late, "accept", "1.0.0", OWN).statusCode()).isEqualTo(410);
        assertThat(eva.get("/delegation?token=guess").statusCode()).isEqualTo(404);
        assertThat(eva.get("/delegation?token=guess").body()).contains("This link does not work");

        var canceled = link(falk, CUSTOMER);
        var id = Answer.of(falk.get(LINKS)).text("$.items[0].id");
        var mara = Visitor.program(port, "mara");
        assertThat(mara.get(LINKS).statusCode()).isEqualTo(404);
        assertThat(mara.call("DELETE", LINKS + "/" + id, "").statusCode()).isEqualTo(404);
        assertThat(falk.call("DELETE", LINKS + "/" + UUID.randomUUID(), "").statusCode())
                .isEqualTo(404);
        assertThat(falk.call("DELETE", LINKS + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(falk.call("DELETE", LINKS + "/" + id, "").statusCode()).isEqualTo(409);
        assertThat(eva.get(canceled).statusCode()).isEqualTo(410);

        var open = link(falk, CUSTOMER);
        falk.call("POST", SERVICE + "/stop", "");
        assertThat(eva.get(open).body()).contains("cannot be accepted now").doesNotContain("id=\"accept\"");
        assertThat(make(falk, "gold", CUSTOMER.toString()).problem()).isEqualTo("delegation-refused");
    }

    @Test
    void isMadeForAPlanAndATenant() {
        assertThat(make(falk, "gold", "acme").fields()).containsExactly("tenantId");
        assertThat(make(falk, "silver", CUSTOMER.toString()).status()).isEqualTo(404);
        assertThat(make(Visitor.program(port, "mara"), "gold", CUSTOMER.toString())
                        .status())
                .isEqualTo(404);
    }

    private void publish(String manifest) {
        falk.replace(SERVICE + "/plans/gold/manifest", manifest);
        falk.call("POST", SERVICE + "/submission", "");
        otto.call("POST", SERVICE + "/review", "{\"decision\": \"approve\"}");
    }

    private String link(Visitor who, UUID customer) {
        var made = make(who, "gold", customer.toString());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("$.link").replaceAll(".*(?=/delegation)", "");
    }

    private static Answer make(Visitor who, String plan, String tenant) {
        return Answer.of(who.call("POST", LINKS, """
                {"plan": "%s", "tenantId": "%s"}""".formatted(plan, tenant)));
    }

    private HttpResponse<String> decide(Visitor who, String link, String decision, String version, String scopes) {
        return send(who, link, EVA + version + "&decision=" + decision + "&scopes=" + scopes);
    }

    private static HttpResponse<String> send(Visitor who, String link, String form) {
        var token = URLEncoder.encode(who.formToken("/delegation"), StandardCharsets.UTF_8);
        var answer = who.send(who.to("/delegation")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "_csrf=" + token + "&token=" + link.replaceAll(".*token=", "") + "&" + form)));
        return answer.statusCode() == 302
                ? who.get(answer.headers().firstValue("Location").orElseThrow().replaceAll(".*(?=/delegation)", ""))
                : answer;
    }
}
