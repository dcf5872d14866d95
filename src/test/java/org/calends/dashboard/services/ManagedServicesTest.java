package org.calends.dashboard.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.Statements;
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

/** The pages of managed services without JavaScript: what they show, and the steps that they offer. */
@WholeHouse
class ManagedServicesTest {

    private static final String PAGE = "/managed-services/fernhill-desk";
    private static final String API = "/api/managed-services/fernhill-desk";
    private static final String CHANGED =
            SampleManifests.EXAMPLE.replace("1.0.0", "1.1.0").replace("PT2H", "PT4H");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private Visitor falk;
    private Visitor otto;

    @BeforeEach
    void aService(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.FERNHILL);
        falk = Visitor.browser(port, "falk");
        otto = Visitor.browser(port, "otto");
        draft("fernhill-desk");
    }

    @AfterEach
    void forgetThem() {
        for (var key : List.of("fernhill-desk", "fernhill-desk-two", "fernhill-desk-three")) {
            SampleServices.forget(key, jdbc, runtime);
        }
    }

    @Test
    @DisplayName("C34, C40: submitted, sent back with a reason, approved and stopped")
    void goesThroughItsLife() {
        assertThat(falk.get("/managed-services").body()).contains("fernhill-desk", "no manifest");
        assertThat(falk.get(PAGE).body()).contains("It starts when it is submitted", "Write the manifest");
        write(SampleManifests.EXAMPLE);

        assertThat(post(falk, "/submission", "").statusCode()).isEqualTo(302);
        assertThat(falk.get(PAGE).body()).contains("An operator looks at it", "Take it back");
        var refused = post(otto, "/review", "approve=false&reason=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"reason-wrong\"", "href=\"#reason\"");
        assertThat(post(otto, "/review", "approve=false&reason=Say+what+you+watch")
                        .statusCode())
                .isEqualTo(302);
        assertThat(falk.get(PAGE).body()).contains("Say what you watch", "Back at its publisher");

        post(falk, "/submission", "");
        post(otto, "/review", "approve=true");
        assertThat(falk.get(PAGE).body()).contains("Live: customers can accept it", "Watch desk", "Stop selling now");
        post(falk, "/stop", "");
        assertThat(otto.get(PAGE).body()).contains("No longer sold").doesNotContain("??");
    }

    @Test
    @DisplayName("C34: what lacks a manifest is not reviewed, and the page says which plan")
    void saysWhatIsMissing() {
        var refused = post(falk, "/submission", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#plan-gold\"", "Write a manifest for “Gold”.");
    }

    @Test
    @DisplayName("C38, C42: a customer keeps its version; with the delete role the provider gives it back")
    void showsWhatCustomersHaveAccepted() {
        var id = acceptedTwoVersionsAgo();
        var page = falk.get(PAGE).body();
        assertThat(page).contains("1.1.0 waits for consent", "Eva Lind", "/ production", "return-" + id);

        assertThat(post(falk, "/delegations/" + id + "/return", "").statusCode())
                .isEqualTo(302);
        assertThat(falk.get(PAGE).body()).contains("Ended").doesNotContain("return-" + id);
        var again = post(falk, "/delegations/" + id + "/return", "");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("This delegation has ended.");
    }

    @Test
    @DisplayName("C32, C38, C42: an operator records what a customer accepts, agrees to and takes back")
    void recordsWhatACustomerDecides() {
        var id = acceptedTwoVersionsAgo();
        assertThat(falk.get(PAGE).body()).doesNotContain("Record a");
        assertThat(otto.get(PAGE).body()).contains("record-acceptance", "record-" + id);
        assertThat(otto.get(PAGE + "/delegations/new").body())
                .contains("value=\"gold 1.1.0\"")
                .doesNotContain("??");
        var person = "name=Eva+Lind&email=eva%40acme.example";
        var refused = post(otto, "/delegations", "offered=gold+1.0.0&scopes=mine&" + person);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"version-wrong\"", "href=\"#customer\"", "1: Write a UUID")
                .doesNotContain("(C42)");
        var scope = "&scopes=5a000000-0000-4000-8000-00000000d005%2C+staging";
        var customer = "offered=gold+1.1.0&customer=5a000000-0000-4000-8000-00000000c005&";
        assertThat(post(otto, "/delegations", customer + person + scope).statusCode())
                .isEqualTo(302);
        assertThat(otto.get(PAGE).body()).contains("/ staging");

        assertThat(otto.get(PAGE + "/delegations/" + id).body())
                .contains("It agrees to 1.1.0")
                .doesNotContain("??");
        var nobody = post(otto, "/delegations/" + id, "name=&email=");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("href=\"#removedBy-name\"", "id=\"removedBy-name\"");
        assertThat(post(otto, "/delegations/" + id, "version=1.1.0&" + person).statusCode())
                .isEqualTo(302);
        assertThat(otto.get(PAGE).body()).doesNotContain("waits for consent");
        assertThat(post(otto, "/delegations/" + id, person).statusCode()).isEqualTo(302);
        assertThat(post(otto, "/delegations/" + id, person).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("C32: a provider or an operator makes a link for a customer, is shown it once, and takes it back")
    void makesLinksForCustomers() {
        write(SampleManifests.EXAMPLE);
        reviewed();
        assertThat(falk.get(PAGE).body()).contains("customer-links");
        var refused = post(falk, "/links", "plan=gold&tenantId=acme");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#tenantId\"", "value=\"acme\"")
                .doesNotContain("??");

        var made = post(otto, "/links", "plan=gold&tenantId=5a000000-0000-4000-8000-00000000c001");
        assertThat(made.statusCode()).isEqualTo(302);
        assertThat(otto.get(PAGE + "/links").body()).contains("/delegation?token=", "Gold: works", "by otto");
        var later = otto.get(PAGE + "/links").body();
        assertThat(later).doesNotContain("token=").doesNotContain("??");
        var id = later.replaceAll("(?s).*id=\"cancel-([0-9a-f-]+)\".*", "$1");
        assertThat(post(falk, "/links/" + id + "/cancellation", "").statusCode())
                .isEqualTo(302);
        assertThat(falk.get(PAGE + "/links").body()).contains("works no more").doesNotContain("cancel-");
        assertThat(post(falk, "/links/" + id + "/cancellation", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("C34 to C37: written in one form; what is wrong stands beside its field")
    void writesAManifest() {
        var edit = "/plans/gold/manifest";
        assertThat(falk.get(PAGE + edit).body())
                .contains("value=\"1.0.0\"", "Cannot be delegated")
                .doesNotContain("??");
        var owner = form("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "eligible", "user, no-id, Lea");
        var refused = post(falk, edit, "version=one&" + owner);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#version\"", "href=\"#authorizations-0-roleId\"", "role of an owner")
                .contains("1: Write a UUID", "At least one authorization is active");
        assertThat(post(falk, edit, "do=add&version=1.0.0&" + owner).body()).contains("id=\"authorizations-1\"");

        var reader = form("acdd72a7-3385-48ef-bd42-f606fba81ae7", "active", "");
        assertThat(post(falk, edit, "version=1.0.0&" + reader).statusCode()).isEqualTo(302);
        assertThat(falk.get(PAGE).body()).contains("Version 1.0.0 waits to be published", "Night desk", "Reader");
        assertThat(falk.get(PAGE + edit).body()).contains("value=\"Night desk\"");
    }

    @Test
    @DisplayName("Who has read an older manifest is told so, keeps what was typed, and may save it all the same")
    void tellsWhoWasSlower() {
        var mine =
                form("acdd72a7-3385-48ef-bd42-f606fba81ae7", "active", "").replace("Night", "Day") + "&version=1.0.0";
        write(SampleManifests.EXAMPLE);

        var late = post(falk, "/plans/gold/manifest", "edition=0&" + mine);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("id=\"stale\"", "since you opened it", "value=\"Day desk\"", "name=\"edition\" value=\"1\"")
                .doesNotContain("??");
        assertThat(falk.get(PAGE).body()).contains("Watch desk").doesNotContain("Day desk");
        assertThat(post(falk, "/plans/gold/manifest", "edition=1&" + mine).statusCode())
                .isEqualTo(302);
        assertThat(falk.get(PAGE).body()).contains("Day desk");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var id = acceptedTwoVersionsAgo();
        var list = Statements.of(() -> falk.get("/managed-services"));
        var one = Statements.of(() -> falk.get(PAGE));
        draft("fernhill-desk-two");
        draft("fernhill-desk-three");
        Visitor.program(port, "falk")
                .call("POST", "/api/products/fernhill-desk/plans", SampleServices.plan("silver", "Silver"));
        accept("1.1.0", "5a000000-0000-4000-8000-00000000d003");

        assertThat(id).isNotEmpty();
        assertThat(Statements.of(() -> falk.get("/managed-services")))
                .isEqualTo(list)
                .isLessThan(20);
        assertThat(Statements.of(() -> falk.get(PAGE))).isEqualTo(one).isLessThan(50);
    }

    @Test
    void isItsPublishersAlone() {
        var mara = Visitor.browser(port, "mara");

        assertThat(mara.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(mara.get("/managed-services").body()).doesNotContain("fernhill-desk");
        assertThat(otto.send(otto.to(PAGE).header("Accept-Language", "de")).body())
                .contains("Wo er jetzt ist")
                .doesNotContain("??");
    }

    private static String form(String role, String access, String approvers) {
        return "tenant=7a000000-0000-4000-8000-00000000f001&a.0.name=Night+desk&a.0.type=group&a.0.duration=PT2H"
                + "&a.0.id=7a000000-0000-4000-8000-00000000f011&a.0.role=" + role + "&a.0.access=" + access
                + "&a.0.approvers=" + URLEncoder.encode(approvers, StandardCharsets.UTF_8);
    }

    private String acceptedTwoVersionsAgo() {
        write(SampleManifests.EXAMPLE);
        reviewed();
        var id = accept("1.0.0", "5a000000-0000-4000-8000-00000000d001").text("$.id");
        write(CHANGED);
        reviewed();
        return id;
    }

    private Answer accept(String version, String subscription) {
        return Answer.of(
                Visitor.program(port, "otto").call("POST", "/api/delegations", """
                {"product": "fernhill-desk", "plan": "gold", "version": "%s",
                 "customer": "5a000000-0000-4000-8000-00000000c001",
                 "acceptedBy": {"name": "Eva Lind", "email": "eva@acme.example"},
                 "scopes": [{"subscription": "%s", "resourceGroup": "production"}]}""".formatted(version, subscription)));
    }

    private void reviewed() {
        post(falk, "/submission", "");
        post(otto, "/review", "approve=true");
    }

    private void write(String manifest) {
        Visitor.program(port, "falk").replace(API + "/plans/gold/manifest", manifest);
    }

    private void draft(String key) {
        SampleServices.draft(Visitor.program(port, "falk"), key);
    }

    private static HttpResponse<String> post(Visitor who, String step, String form) {
        var token = URLEncoder.encode(who.formToken(PAGE), StandardCharsets.UTF_8);
        return who.send(who.to(PAGE + step)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + form)));
    }
}
