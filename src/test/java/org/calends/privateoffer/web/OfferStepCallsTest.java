package org.calends.privateoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.INDIRECT;
import static org.calends.workflow.Market.OFFERS;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;
import static org.calends.workflow.Market.percent;

import java.time.Instant;
import java.util.UUID;
import org.calends.Answer;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An offer that has been submitted, over HTTP: its progress, its record, its end, its copies. */
@WholeHouse
class OfferStepCallsTest {

    private Market market;
    private String name;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
        name = "Steps " + UUID.randomUUID();
    }

    @Test
    @DisplayName("T4: submitting answers at once with the frozen term; authorizing goes on behind it")
    void submitsADraft() {
        var path = market.draft(market.body(name, percent("20"), SOLSTICE, TAMARIND));

        var submitted = market.post(path + "/submission", "");

        assertThat(submitted.status()).isEqualTo(202);
        assertThat(submitted.text("$.state")).isEqualTo("IN_PROGRESS");
        assertThat(submitted.text("$.endsAt")).isEqualTo("2100-01-01T00:00:00Z");
        assertThat(submitted.header("ETag")).isEqualTo("\"" + submitted.text("$.version") + "\"");
        assertThat(submitted.text("$.links.withdrawal")).isEqualTo(path + "/withdrawal");
        assertThat(market.get(path + "/resellers").texts("$.items[*].state"))
                .containsExactly("AUTHORIZING", "AUTHORIZING");
    }

    @Test
    @DisplayName("R33, R35: each reseller's progress, and why one was refused")
    void tellsTheProgressOfEachReseller() {
        var path = market.draft(market.body(name, percent("20"), SOLSTICE, TAMARIND));
        market.post(path + "/submission", "");
        market.work();

        var resellers = market.get(path + "/resellers?size=1&page=1");

        assertThat(resellers.text("$.total")).isEqualTo("2");
        assertThat(resellers.texts("$.items[*].tenantId")).containsExactly(TAMARIND.toString());
        assertThat(resellers.text("$.items[0].name")).isEqualTo("Tamarind Cloud NV");
        assertThat(resellers.text("$.items[0].state")).isEqualTo("LIVE");
        assertThat(Instant.parse(resellers.text("$.items[0].since"))).isNotNull();
        assertThat(market.get(path).text("$.state")).isEqualTo("LIVE");
        assertThat(market.get(OFFERS + "?q=" + name.replace(" ", "%20")).text("$.items[0].resellers.live"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("R30: the record names each step in order, with its actor and instant")
    void keepsARecordOfWhatHappened() {
        var path = market.live(name, percent("20"), SOLSTICE);

        var history = market.get(path + "/history");

        assertThat(history.texts("$.items[*].transition")).containsExactly("CREATED", "SUBMITTED", "LIVE");
        assertThat(history.texts("$.items[*].seq")).containsExactly("1", "2", "3");
        assertThat(history.texts("$.items[*].actor")).containsExactly("mara", "mara", "calends");
        assertThat(history.texts("$.items[*].at").stream().map(Instant::parse)).isSorted();
        assertThat(market.get(path + "/history?page=1&size=2").texts("$.items[*].transition"))
                .containsExactly("LIVE");
    }

    @Test
    @DisplayName("R8, R10, A.3: a submission is refused with everything that stands against it")
    void refusesASubmissionWithEveryReason() {
        var path = market.draft(market.body(name, percent("0.001") + ", " + percent("5"), SOLSTICE, INDIRECT)
                .replace("2099", "2020"));

        var refused = market.post(path + "/submission", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).contains("end", "pricing[0].marginPercent", "pricing[1]", "resellers[1].tenantId");
        assertThat(market.get(path + "/review").texts("$.violations[*].code")).isEqualTo(refused.codes());
        assertThat(market.get(path).text("$.state")).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("R30, R85: what was submitted is neither changed, submitted, reviewed nor deleted any more")
    void leavesASubmittedOfferAsItIs() {
        var path = market.live(name, percent("20"), SOLSTICE);
        var body = market.body(name, percent("90"), SOLSTICE);

        var put = market.put(path, market.get(path).header("ETag"), body);

        assertThat(put.status()).isEqualTo(409);
        assertThat(put.problem()).isEqualTo("not-draft");
        assertThat(put.texts("$.errors[*].rule")).containsExactly("R30");
        assertThat(market.post(path + "/submission", "").problem()).isEqualTo("not-draft");
        assertThat(market.post(path + "/review", "").problem()).isEqualTo("not-draft");
        var deleted = Answer.of(market.mara.call("DELETE", path, ""));
        assertThat(deleted.status()).isEqualTo(409);
        assertThat(deleted.texts("$.errors[*].rule")).containsExactly("R85");
        assertThat(market.get(path).text("$.pricing[0].marginPercent")).isEqualTo("20");
    }

    @Test
    @DisplayName("T9: an unsold offer is withdrawn, once")
    void withdrawsWhatNobodySold() {
        var path = market.live(name, percent("20"), SOLSTICE);

        var withdrawn = market.post(path + "/withdrawal", "");

        assertThat(withdrawn.status()).isEqualTo(202);
        assertThat(withdrawn.text("$.state")).isEqualTo("WITHDRAWN");
        assertThat(market.get(path + "/resellers").texts("$.items[*].state")).containsExactly("WITHDRAWN");
        var again = market.post(path + "/withdrawal", "");
        assertThat(again.problem()).isEqualTo("wrong-state");
        assertThat(again.texts("$.errors[*].rule")).containsExactly("R32");
    }

    @Test
    @DisplayName("R81-R83: once sold it stays; the refusal names reseller and time, not the customer")
    void refusesToWithdrawWhatWasSold() {
        var path = market.live(name, percent("99.9"), SOLSTICE);
        var customer = market.relate(SOLSTICE, UUID.randomUUID());
        var sold = Answer.of(market.rhea.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 1, "market": "US"}""".formatted(SOLSTICE, customer)));
        assertThat(path).endsWith(sold.text("$.privateOffer"));

        var refused = market.post(path + "/withdrawal", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("already-sold");
        assertThat(refused.text("$.detail"))
                .contains("Solstice Digital Inc.", sold.text("$.soldAt"))
                .doesNotContain(customer.toString());
        assertThat(refused.codes()).containsExactly("already-sold");
        assertThat(refused.texts("$.errors[*].rule")).containsExactly("R81");
        assertThat(refused.text("$.reseller")).isEqualTo(SOLSTICE.toString());
        assertThat(refused.text("$.soldAt")).isEqualTo(sold.text("$.soldAt"));
        assertThat(market.get(path).text("$.state")).isEqualTo("LIVE");
    }

    @Test
    @DisplayName("R84: a copy of a live offer is a draft of the same content under another name")
    void clonesFromAnyState() {
        var path = market.live(name, percent("20"), SOLSTICE);

        var copy = market.post(path + "/clone", "{\"name\": \"" + name + " again\"}");

        assertThat(copy.status()).isEqualTo(201);
        assertThat(copy.header("Location")).isEqualTo(OFFERS + "/" + copy.text("$.id"));
        assertThat(copy.header("ETag")).isEqualTo("\"1\"");
        assertThat(copy.text("$.state")).isEqualTo("DRAFT");
        assertThat(path).endsWith(copy.text("$.clonedFrom"));
        assertThat(copy.<Object>at("$.pricing")).isEqualTo(market.get(path).at("$.pricing"));
        assertThat(market.post(path + "/clone", "{}").codes()).containsExactly("name.required");
        assertThat(market.post(path + "/clone", "{\"name\": \"" + name + "\"}").codes())
                .containsExactly("name.taken");
    }

    @Test
    @DisplayName("R14: operators read every offer and may withdraw, and are told that they write none")
    void letsOperatorsDecideButNotWrite() {
        var path = market.live(name, percent("20"), SOLSTICE);

        assertThat(market.otto.get(path).statusCode()).isEqualTo(200);
        var drafted = Answer.of(market.otto.call("POST", OFFERS, "{\"name\": \"By otto\", \"publisher\": \"halden\"}"));
        assertThat(drafted.status()).isEqualTo(403);
        assertThat(drafted.text("$.detail"))
                .isEqualTo("This is for the role publisher; you are logged in as otto, with the role operator.");
        assertThat(market.otto
                        .call("POST", path + "/clone", "{\"name\": \"By otto\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(market.otto.call("POST", path + "/withdrawal", "").statusCode())
                .isEqualTo(202);
    }

    @Test
    @DisplayName("R33, R34: when everybody was refused, an operator has the resellers asked again")
    void letsAnOperatorDecideAboutRefusals() {
        var path = market.draft(market.body(name, percent("20"), SOLSTICE));
        market.post(path + "/submission", "");
        market.suspended(SOLSTICE, market::work);
        var failed = market.get(path + "/resellers");
        assertThat(failed.text("$.items[0].reason")).contains("suspended");
        assertThat(failed.text("$.items[0].reasonCode")).isEqualTo("SUSPENDED");
        assertThat(market.get(OFFERS + "?q=" + name.replace(" ", "%20")).text("$.items[0].needsAttention"))
                .isEqualTo("true");

        assertThat(market.post(path + "/authorization", "{\"decision\": \"RETRY\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Answer.of(market.otto.call("POST", path + "/authorization", "{\"decision\": \"CONTINUE\"}"))
                        .status())
                .isEqualTo(409);
        var retried = Answer.of(market.otto.call("POST", path + "/authorization", "{\"decision\": \"RETRY\"}"));

        assertThat(retried.status()).isEqualTo(202);
        market.work();
        assertThat(market.get(path).text("$.state")).isEqualTo("LIVE");
        assertThat(Answer.of(market.otto.call("POST", path + "/authorization", "{\"decision\": \"RETRY\"}"))
                        .status())
                .isEqualTo(409);
        assertThat(Answer.of(market.otto.call("POST", path + "/authorization", "{}"))
                        .status())
                .isEqualTo(422);
    }
}
