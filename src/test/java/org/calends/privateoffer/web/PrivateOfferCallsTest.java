package org.calends.privateoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.Publisher;
import org.calends.catalog.SampleProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A publisher and its offers, over HTTP. */
@WholeHouse
class PrivateOfferCallsTest {

    private static final String OFFERS = "/api/private-offers";

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    private Visitor mara;

    @BeforeEach
    void aPublisherWithAProduct() {
        catalog.save(SampleProducts.HALDEN);
        catalog.save(SampleProducts.vault());
        mara = Visitor.program(port, "mara");
    }

    @Test
    void draftsAnOfferOfWhichOnlyTheNameIsKnown() {
        var answer = draft("{\"name\": \"Only a name\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Location")).isEqualTo(OFFERS + "/" + read(answer, "$.id"));
        assertThat(header(answer, "ETag")).isEqualTo("\"" + read(answer, "$.version") + "\"");
        assertThat(read(answer, "$.state")).isEqualTo("DRAFT");
        assertThat(read(answer, "$.publisher")).isEqualTo("halden");
        delete(answer);
    }

    @Test
    void showsADraftInTheWordsInWhichItWasSent() {
        var answer = draft("""
                {"name": "Words", "start": "asap", "end": "2099-04", "notificationContacts": ["deals@halden.example"],
                 "pricing": [{"product": "halden-vault", "marginPercent": "12.5"},
                   {"product": "halden-vault", "plan": "enterprise", "customPrice":
                     [{"term": "P1M", "payment": "P1M", "market": "DE", "currency": "EUR", "amount": "38.25"}]}],
                 "resellers": [{"tenantId": "c2da18b3-ce11-582f-abb8-bfdea42bc3a8",
                   "customers": ["e5fecc97-3e95-53db-9dda-ed89052e2cd1"]}]}""");

        assertThat(read(answer, "$.start")).isEqualTo("asap");
        assertThat(read(answer, "$.end")).isEqualTo("2099-04");
        assertThat(read(answer, "$.pricing[0].marginPercent")).isEqualTo("12.5");
        assertThat(read(answer, "$.pricing[1].customPrice[0].amount")).isEqualTo("38.25");
        assertThat(read(answer, "$.resellers[0].customers[0]")).isEqualTo("e5fecc97-3e95-53db-9dda-ed89052e2cd1");
        delete(answer);
    }

    @Test
    void namesEverythingThatCannotBeStoredAtOnce() {
        var answer = draft("""
                {"publisher": "lumenworks", "start": "soon", "end": "2027-13",
                 "pricing": [{"product": "halden-vault", "marginPercent": 5, "customPrice": []}], "resellers": [{}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder("publisher", "name", "start", "end", "pricing[0]", "resellers[0].tenantId");
    }

    @Test
    @DisplayName("a number, month or id that is none hides nothing else that is wrong")
    void namesWhatIsUnreadableTogetherWithTheRest() {
        var answer = draft("""
                {"name": " ", "start": "soon", "end": "2027-13", "pricing": [
                   {"product": "halden-vault", "marginPercent": "abc"}, {"product": "halden-vault", "plan": "enterprise",
                    "customPrice": [{"term": "P1M", "payment": "P1M", "market": "DE", "currency": "EUR", "amount": "12,5"}]}],
                 "resellers": [{"tenantId": "xx", "customers": ["yy"]}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "name",
                        "start",
                        "end",
                        "pricing[0].marginPercent",
                        "pricing[1].customPrice[0].amount",
                        "resellers[0].tenantId",
                        "resellers[0].customers[0]");
        assertThat(answer.body()).doesNotContain("column", "required.");
    }

    @Test
    @DisplayName(
            "R16, R39, A.3: what cannot be stored does not hide broken rules, and what is only missing is not named")
    void namesBrokenRulesTogetherWithWhatCannotBeStored() {
        var answer = draft("""
                {"name": "Twice", "notificationContacts": ["nobody"],
                 "pricing": [{"product": "halden-vault", "marginPercent": 200}, {"product": "halden-vault"}],
                 "resellers": [{"tenantId": "c2da18b3-ce11-582f-abb8-bfdea42bc3a8"}, {"tenantId": "?"},
                   {"tenantId": "c2da18b3-ce11-582f-abb8-bfdea42bc3a8"}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].code"))
                .contains("reseller.twice", "tenant.wrong", "contacts.invalid", "margin.range", "pricing.duplicate")
                .noneMatch(code -> code.endsWith(".required"));
        assertThat(fields(answer))
                .contains("resellers[1].tenantId", "resellers[2].tenantId")
                .doesNotContain("resellers[1]");
    }

    @Test
    void changesADraftOnlyInTheVersionThatWasRead() {
        var draft = draft("{\"name\": \"Versions\"}");
        var path = header(draft, "Location");

        assertThat(put(path, header(draft, "ETag")).statusCode()).isEqualTo(200);
        assertThat(put(path, header(draft, "ETag")).statusCode()).isEqualTo(412);
        assertThat(mara.call("PUT", path, "{\"name\": \"Changed\"}").statusCode())
                .isEqualTo(428);
        assertThat(read(mara.get(path), "$.name")).isEqualTo("Changed");
        delete(draft);
    }

    @Test
    @DisplayName("R84, R85: an unfinished draft is not submitted, not withdrawn, but cloned and deleted")
    void walksADraftThroughItsRefusalsToItsEnd() {
        var draft = draft("{\"name\": \"Walk\"}");
        var path = header(draft, "Location");

        var refused = mara.call("POST", path + "/submission", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(fields(refused)).contains("end", "pricing", "resellers");
        assertThat(JsonPath.<List<String>>read(mara.get(path + "/review").body(), "$.violations[*].field"))
                .containsExactlyElementsOf(fields(refused));

        assertThat(mara.call("POST", path + "/withdrawal", "").statusCode()).isEqualTo(409);

        var copy = mara.call("POST", path + "/clone", "{\"name\": \"Walk again\"}");
        assertThat(copy.statusCode()).isEqualTo(201);
        assertThat(read(copy, "$.clonedFrom")).isEqualTo(read(draft, "$.id"));

        assertThat(delete(draft).statusCode()).isEqualTo(204);
        assertThat(mara.get(path).statusCode()).isEqualTo(404);
        delete(copy);
    }

    @Test
    @DisplayName("R14: an offer of another publisher does not exist")
    void hidesOffersOfOthers() {
        var draft = draft("{\"name\": \"Ours alone\"}");
        var path = header(draft, "Location");
        var ines = Visitor.program(port, "ines");

        assertThat(ines.get(path).statusCode()).isEqualTo(404);
        assertThat(ines.call("DELETE", path, "").statusCode()).isEqualTo(404);
        assertThat(ines.call("POST", path + "/clone", "{\"name\": \"Theirs\"}").statusCode())
                .isEqualTo(404);
        assertThat(read(ines.get(OFFERS + "?q=Ours"), "$.total")).isEqualTo("0");
        assertThat(read(mara.get(OFFERS + "?q=Ours&state=DRAFT&sort=name"), "$.total"))
                .isEqualTo("1");
        delete(draft);
    }

    @Test
    void showsHistoryAndReviewedPrices() {
        var draft = draft("""
                {"name": "Prices", "pricing": [{"product": "halden-vault", "marginPercent": 12.5}]}""");
        var path = header(draft, "Location");

        var review = mara.get(path + "/review").body();
        assertThat(JsonPath.<List<String>>read(review, "$.lines[?(@.term == 'P1M')].wholesalePrice.amount"))
                .containsExactly("43.74125");
        assertThat(JsonPath.<List<String>>read(review, "$.lines[*].plan")).containsOnly("enterprise");
        assertThat(read(mara.get(path + "/history"), "$.items[0].transition")).isEqualTo("CREATED");
        assertThat(read(mara.get(path + "/history"), "$.items[0].actor")).isEqualTo("mara");
        delete(draft);
    }

    @Test
    @DisplayName("R8: what another publisher asks for its private plans is not told, though a draft may name them")
    void tellsNoPricesOfAnotherPublisher() {
        catalog.save(new Publisher("lumenworks", "Lumenworks"));
        var ines = Visitor.program(port, "ines");
        var draft = ines.call("POST", OFFERS, """
                {"name": "Curious", "pricing": [{"product": "halden-vault", "plan": "enterprise", "marginPercent": 1}]}""");
        var path = header(draft, "Location");

        var review = ines.get(path + "/review").body();
        assertThat(JsonPath.<List<?>>read(review, "$.lines")).isEmpty();
        assertThat(review).contains("is not one of your products").doesNotContain("Enterprise", "49.99");
        ines.call("DELETE", path, "");
    }

    @Test
    @DisplayName("R67, R71: the review says what overlaps, which margin applies, and when that is the worse one")
    void warnsOfOverlaps() {
        var draft = draft("""
                {"name": "Overlaps", "start": "asap", "end": "2099-04", "pricing": [
                  {"product": "halden-vault", "marginPercent": 30},
                  {"product": "halden-vault", "plan": "enterprise", "customPrice":
                    [{"term": "P3Y", "payment": "P1Y", "market": "DE", "currency": "USD", "amount": "400"}]}]}""");
        var path = header(draft, "Location");

        var review = mara.get(path + "/review");
        var overlap = "$.overlaps.offers[0]";
        assertThat(read(review, overlap + ".offer")).isEqualTo(read(draft, "$.id"));
        assertThat(read(review, overlap + ".endsAt")).isEqualTo("2099-05-01T00:00:00Z");
        assertThat(JsonPath.<Map<String, Object>>read(review.body(), overlap + ".lines[0]"))
                .containsEntry("line", 0)
                .containsEntry("otherLine", 1)
                .containsEntry("plan", "enterprise")
                .containsEntry("term", "P3Y")
                .containsEntry("market", "DE")
                .containsEntry(
                        "draft", Map.of("marginPercent", 30, "price", Map.of("amount", "314.30", "currency", "USD")))
                .containsEntry("other", Map.of("price", Map.of("amount", "400.00", "currency", "USD")))
                .containsEntry("applies", "OTHER")
                .containsEntry("rule", "R67")
                .containsEntry(
                        "warning",
                        "400.00 USD applies, because a custom price goes before a percentage;"
                                + " the percentage alone would make it 314.30 USD.");
        assertThat(read(review, "$.overlaps.more")).isEqualTo("0");
        delete(draft);
    }

    @Test
    void comparesNothingBeforeTheTermIsKnown() {
        var draft = draft("""
                {"name": "No term", "start": "asap", "pricing": [
                  {"product": "halden-vault", "marginPercent": 30},
                  {"product": "halden-vault", "plan": "enterprise", "marginPercent": 10}]}""");

        assertThat(JsonPath.<List<?>>read(
                        mara.get(header(draft, "Location") + "/review").body(), "$.overlaps.offers"))
                .isEmpty();
        delete(draft);
    }

    private HttpResponse<String> draft(String body) {
        return mara.call("POST", OFFERS, body);
    }

    private HttpResponse<String> put(String path, String version) {
        return mara.send(mara.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString("{\"name\": \"Changed\"}")));
    }

    private HttpResponse<String> delete(HttpResponse<String> draft) {
        return mara.call("DELETE", header(draft, "Location"), "");
    }

    private static List<String> fields(HttpResponse<String> problem) {
        return JsonPath.read(problem.body(), "$.errors[*].field");
    }

    private static String read(HttpResponse<String> answer, String path) {
        return String.valueOf(JsonPath.<Object>read(answer.body(), path));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
