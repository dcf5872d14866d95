package org.calends.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How calls are asked: what is wrong with a question is told at once, and in JSON only. */
@WholeHouse
class ApiQuestionsTest {

    private static final String OFFERS = "/api/private-offers";

    @LocalServerPort
    private int port;

    private Visitor mara;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void logIn() {
        catalog.save(SampleProducts.HALDEN);
        mara = Visitor.program(port, "mara");
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        var answer = get(OFFERS + "?state=FOO&page=-1&size=0&sort=foo");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactlyInAnyOrder("state", "page", "size", "sort");
        assertThat(answer.codes())
                .containsExactlyInAnyOrder("parameter.wrong", "page.range", "size.range", "sort.unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OFFERS,
                OFFERS + "/PO-2611-7GK4MX/resellers",
                OFFERS + "/PO-2611-7GK4MX/history",
                "/api/products",
                "/api/resellers",
                "/api/markets"
            })
    void namesBothEndsOfAPageInEveryList(String list) {
        var answer = get(list + "?page=-1&size=201");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("page", "size");
        assertThat(get(list + "?page=x&size=1.5").fields()).containsExactly("page", "size");
    }

    @Test
    void namesEveryValueOfABodyThatIsWrong() {
        var offer = Answer.of(
                mara.call(
                        "POST",
                        OFFERS,
                        "{\"title\": {\"a\": 1}, \"name\": [], \"pricing\": [{\"plam\": [1, {}], \"product\": {}}, 7], \"resellers\": {}}"));
        assertThat(offer.status()).isEqualTo(400);
        assertThat(offer.fields())
                .containsExactlyInAnyOrder(
                        "title", "name", "pricing[0].plam", "pricing[0].product", "pricing[1]", "resellers");
    }

    @Test
    void takesAnEmptyParameterAsNone() {
        assertThat(get(OFFERS + "?state=&q=&page=&size=&sort=").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/xml", "application/cbor", "application/x-jackson-smile"})
    void readsAndWritesJsonOnly(String language) {
        var before = total();

        var sent = Answer.of(mara.send(mara.to(OFFERS)
                .header("Content-Type", language)
                .POST(BodyPublishers.ofString("name: Through the back door\nunknown: field\n"))));
        assertThat(sent.status()).isEqualTo(415);
        assertThat(sent.problem()).isEqualTo("unsupported-media-type");
        var asked = Answer.of(mara.send(mara.to(OFFERS).header("Accept", language)));
        assertThat(asked.status()).isEqualTo(406);
        assertThat(asked.problem()).isEqualTo("not-acceptable");
        var unreadable = Answer.of(mara.send(mara.to(OFFERS)
                .header("Content-Type", "application/json")
                .header("Accept", language)
                .POST(BodyPublishers.ofString("{\"name\": \"Nobody could read the answer\"}"))));
        assertThat(unreadable.status()).isEqualTo(406);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void changesWhatIfMatchMeans() {
        var path = "/api/private-offers/" + draft("If-Match means it");

        assertThat(put(path, "\"7\"").problem()).isEqualTo("stale-version");
        assertThat(put(path, "\"7\", \"1\"").status()).isEqualTo(200);
        assertThat(put(path, "*").status()).isEqualTo(200);
        assertThat(put(path, "W/\"3\"").status()).isEqualTo(200);
        mara.call("DELETE", path, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "1", "\"1", "\"1\" \"2\"", "\"1\",", "*, \"1\""})
    void saysHowIfMatchIsWritten(String nonsense) {
        var path = "/api/private-offers/" + draft("If-Match " + nonsense.replace("\"", "'"));

        var answer = put(path, nonsense);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("If-Match");
        assertThat(answer.text("$.detail")).contains("\"3\"", "*");
        mara.call("DELETE", path, "");
    }

    private Answer put(String path, String version) {
        return Answer.of(mara.send(mara.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString("{\"name\": \"If-Match, changed\"}"))));
    }

    private String draft(String name) {
        return JsonPath.read(
                mara.call("POST", OFFERS, "{\"name\": \"" + name + "\"}").body(), "$.id");
    }

    private String total() {
        return get(OFFERS).text("$.total");
    }

    private Answer get(String path) {
        return Answer.of(mara.get(path));
    }
}
