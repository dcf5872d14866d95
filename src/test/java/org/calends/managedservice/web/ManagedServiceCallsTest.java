package org.calends.managedservice.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A managed service over HTTP: its publisher writes and submits it, an operator decides. */
@WholeHouse
class ManagedServiceCallsTest {

    private static final String PRODUCT = "/api/products/fernhill-care";
    private static final String CARE = "/api/managed-services/fernhill-care";
    private static final String MANIFEST = CARE + "/plans/gold/manifest";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    private Visitor falk;
    private Visitor otto;

    @BeforeEach
    void aDraft(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.FERNHILL);
        falk = Visitor.program(port, "falk");
        otto = Visitor.program(port, "otto");
        SampleServices.draft(falk, "fernhill-care");
    }

    @AfterEach
    void forgetIt() {
        SampleServices.forget("fernhill-care", jdbc, runtime);
    }

    @Test
    @DisplayName("C34, C40, C42: written, sent back, approved, changed and stopped")
    void goesFromTheManifestToTheEndOfItsSale() {
        assertThat(put(SampleManifests.EXAMPLE).status()).isEqualTo(200);
        assertThat(post(falk, "/submission").text("$.state")).isEqualTo("in-review");

        assertThat(decide("send-back", "Say what you watch").text("$.note")).isEqualTo("Say what you watch");
        assertThat(post(falk, "/submission").status()).isEqualTo(202);
        var approved = decide("approve", "");
        assertThat(approved.text("$.state")).isEqualTo("live");
        assertThat(approved.text("$.plans[0].state")).isEqualTo("live");
        assertThat(approved.text("$.plans[0].published")).isEqualTo("1.0.0");

        assertThat(put(SampleManifests.EXAMPLE).codes())
                .containsExactlyInAnyOrder("version.notRisen", "manifest.unchanged");
        assertThat(put(SampleManifests.EXAMPLE.replace("1.0.0", "1.1.0").replace("PT2H", "PT4H"))
                        .status())
                .isEqualTo(200);
        assertThat(post(falk, "/submission").text("$.plans[0].written")).isEqualTo("1.1.0");
        assertThat(decide("approve", "").text("$.plans[0].published")).isEqualTo("1.1.0");
        assertThat(Answer.of(otto.get(MANIFEST + "/versions")).texts("$.items[*].manifest.version"))
                .containsExactly("1.1.0", "1.0.0");

        assertThat(post(falk, "/stop").text("$.state")).isEqualTo("stopped");
        assertThat(Answer.of(falk.get(PRODUCT)).text("$.state")).isEqualTo("stopped");
        assertThat(Answer.of(otto.get(CARE + "/history")).texts("$.items[*].kind"))
                .containsExactly(
                        "stopped",
                        "update-published",
                        "update-submitted",
                        "published",
                        "submitted",
                        "sent-back",
                        "submitted");
    }

    @Test
    void isNotSubmittedWithoutAManifest() {
        var refused = post(falk, "/submission");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("plans[0].manifest");
        assertThat(Answer.of(falk.get(MANIFEST)).status()).isEqualTo(404);
    }

    @Test
    void goesNoWayAroundTheReview() {
        assertThat(Answer.of(falk.call("POST", PRODUCT + "/publication", "")).text("$.detail"))
                .contains("submit it for review", CARE);
        assertThat(falk.call("POST", PRODUCT + "/plans/gold/publication", "").statusCode())
                .isEqualTo(409);
        assertThat(falk.call("POST", PRODUCT + "/stop", "").statusCode()).isEqualTo(409);
    }

    @Test
    void isTakenBack() {
        put(SampleManifests.EXAMPLE);
        post(falk, "/submission");

        assertThat(Answer.of(falk.call("DELETE", CARE + "/submission", "")).text("$.state"))
                .isEqualTo("draft");
        assertThat(Answer.of(falk.call("DELETE", CARE + "/submission", "")).status())
                .isEqualTo(409);
    }

    @Test
    void isNotChangedWhileItIsReviewed() {
        put(SampleManifests.EXAMPLE);
        post(falk, "/submission");

        assertThat(put(SampleManifests.EXAMPLE).status()).isEqualTo(409);
        assertThat(falk.call("DELETE", PRODUCT, "").statusCode()).isEqualTo(409);
        assertThat(falk.call("DELETE", PRODUCT + "/plans/gold", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("A manifest is changed by those only who have read it: 428 without its ETag, 412 with an older one")
    void isWrittenByOneAtATime() {
        var first = Answer.of(falk.call("PUT", MANIFEST, SampleManifests.EXAMPLE));
        var other = SampleManifests.EXAMPLE.replace("Watch desk", "Day desk");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(falk.call("PUT", MANIFEST, other).statusCode()).isEqualTo(428);
        assertThat(falk.replace(MANIFEST, first.header("ETag"), other).statusCode())
                .isEqualTo(200);

        var late = Answer.of(falk.replace(MANIFEST, first.header("ETag"), SampleManifests.EXAMPLE));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("$.detail")).contains("“Gold”", "Read it again");
        assertThat(Answer.of(falk.get(MANIFEST)).text("$.authorizations[0].principal.name"))
                .isEqualTo("Day desk");
    }

    @Test
    @DisplayName("Publishing a manifest is no change to it, so what was read before can be changed afterwards")
    void keepsItsVersionWhenItIsPublished() {
        put(SampleManifests.EXAMPLE);
        var read = Answer.of(falk.get(MANIFEST)).header("ETag");
        post(falk, "/submission");
        decide("approve", "");

        var next = SampleManifests.EXAMPLE.replace("1.0.0", "1.1.0").replace("PT2H", "PT4H");
        assertThat(Answer.of(falk.get(MANIFEST)).header("ETag")).isEqualTo(read);
        assertThat(falk.replace(MANIFEST, read, next).statusCode()).isEqualTo(200);
    }

    @Test
    void isItsPublishersAlone() {
        var mara = Visitor.program(port, "mara");

        assertThat(mara.get(CARE).statusCode()).isEqualTo(404);
        assertThat(mara.get(MANIFEST).statusCode()).isEqualTo(404);
        assertThat(mara.call("PUT", MANIFEST, SampleManifests.EXAMPLE).statusCode())
                .isEqualTo(404);
        assertThat(mara.call("POST", CARE + "/submission", "").statusCode()).isEqualTo(404);
        assertThat(otto.get(CARE).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("C37: the role table is data, and says what may be delegated")
    void tellsTheRoles() {
        var roles = Answer.of(falk.get("/api/managed-services/roles"));

        assertThat(roles.texts("$.items[?(@.name == 'Owner')].delegable")).containsExactly("false");
        assertThat(roles.texts("$.items[?(@.name == 'Reader')].delegable")).containsExactly("true");
    }

    @Test
    void listsWhatWaitsForAReview() {
        put(SampleManifests.EXAMPLE);
        post(falk, "/submission");

        assertThat(Answer.of(otto.get("/api/managed-services?state=IN_REVIEW")).texts("$.items[*].product"))
                .contains("fernhill-care");
        assertThat(Answer.of(Visitor.program(port, "mara").get("/api/managed-services"))
                        .texts("$.items[*].product"))
                .doesNotContain("fernhill-care");
    }

    private Answer put(String manifest) {
        return Answer.of(falk.replace(MANIFEST, manifest));
    }

    private Answer post(Visitor who, String step) {
        return Answer.of(who.call("POST", CARE + step, ""));
    }

    private Answer decide(String decision, String reason) {
        return Answer.of(otto.call("POST", CARE + "/review", """
                {"decision": "%s", "reason": "%s"}""".formatted(decision, reason)));
    }
}
