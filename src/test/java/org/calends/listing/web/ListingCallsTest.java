package org.calends.listing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.listing.SentPlan;
import org.calends.market.ExchangeRates;
import org.calends.market.SampleMarkets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A publisher and its products, over HTTP: from the first draft to the end of sale. */
@WholeHouse
class ListingCallsTest {

    private static final String PRODUCTS = "/api/products";
    private static final String KEEP = PRODUCTS + "/halden-keep";
    private static final String PLANS = KEEP + "/plans";

    private static final String COMPLETE = """
            {"id": "team", "name": "Team", "description": "For a team", "pricingModel": "per-user", "trial": "P1M",
             "markets": ["US", "DE"], "users": {"min": 2, "max": 50},
             "prices": [{"term": "P1M", "payment": "P1M", "usd": "9.99"}, {"term": "P1Y", "payment": "P1Y", "usd": 99}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private JdbcClient jdbc;

    private Visitor mara;

    @BeforeEach
    void aPublisher() {
        catalog.save(SampleProducts.HALDEN);
        rates.save(SampleMarkets.SHEET);
        mara = Visitor.program(port, "mara");
    }

    @AfterEach
    void forgetIt() {
        for (var table : List.of("price", "billing_term", "plan_market", "meter_included", "plan_meter", "plan")) {
            jdbc.sql("delete from " + table + " where product_key = 'halden-keep'")
                    .update();
        }
        jdbc.sql("delete from product where product_key = 'halden-keep'").update();
    }

    @Test
    void draftsAProductAndCompletesAPlanOfIt() {
        var product = draft();
        var plan = mara.call("POST", PLANS, "{\"id\": \"team\", \"pricingModel\": \"per-user\"}");
        var completed = put(PLANS + "/team", plan, COMPLETE);

        assertThat(product.statusCode()).isEqualTo(201);
        assertThat(header(product, "Location")).isEqualTo(KEEP);
        assertThat(read(product, "$.state")).isEqualTo("draft");
        assertThat(read(product, "$.resellerChannel")).isEqualTo("none");
        assertThat(plan.statusCode()).isEqualTo(201);
        assertThat(read(plan, "$.state")).isEqualTo("draft");
        assertThat(read(plan, "$.complete.listing")).isEqualTo("false");
        assertThat(codes(plan, "$.missing"))
                .containsExactlyInAnyOrder(
                        "name.required", "description.required", "prices.required", "markets.required");
        assertThat(completed.statusCode()).isEqualTo(200);
        assertThat(read(completed, "$.complete")).isEqualTo("{listing=true, pricing=true, availability=true}");
        assertThat(read(completed, "$.prices[1].amount")).isEqualTo("99.00");
        assertThat(read(completed, "$.users.max")).isEqualTo("50");
    }

    @Test
    @DisplayName("C6: what is incomplete is not published, and everything that is missing is named at once")
    void publishesWhatIsCompleteOnly() {
        draft();
        mara.call("POST", PLANS, COMPLETE);
        mara.call("POST", PLANS, "{\"id\": \"more\", \"name\": \"More\", \"pricingModel\": \"per-user\"}");

        var refused = mara.call("POST", KEEP + "/publication", "");
        mara.call("DELETE", PLANS + "/more", "");
        var published = mara.call("POST", KEEP + "/publication", "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder("plans[1].description", "plans[1].prices", "plans[1].markets");
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(read(published, "$.state")).isEqualTo("live");
        assertThat(read(published, "$.plans[0].state")).isEqualTo("live");
    }

    @Test
    @DisplayName("C9, C10, C16, C17, C25: what publishing fixes stays")
    void keepsWhatIsPublished() {
        publish();
        var plan = mara.get(PLANS + "/team");

        var refused = put(PLANS + "/team", plan, """
                {"name": "Team", "description": "For a team", "pricingModel": "flat-rate", "visibility": "private",
                 "markets": ["US"], "prices": [{"term": "P1M", "payment": "P1M", "usd": "8.99"}]}""");
        var renamed = put(PLANS + "/team", plan, COMPLETE.replace("\"Team\"", "\"Crew\""));

        assertThat(codes(refused, "$.errors"))
                .containsExactlyInAnyOrder(
                        "pricingModel.locked", "visibility.locked", "trial.locked", "price.locked", "term.locked");
        assertThat(read(renamed, "$.name")).isEqualTo("Crew");
        assertThat(mara.call("DELETE", PLANS + "/team", "").statusCode()).isEqualTo(409);
        assertThat(mara.call("DELETE", KEEP, "").statusCode()).isEqualTo(409);
    }

    @Test
    void stopsAndSellsAgain() {
        publish();

        assertThat(read(mara.call("POST", PLANS + "/team/stop", ""), "$.state")).isEqualTo("stopped");
        assertThat(mara.call("POST", PLANS + "/team/stop", "").statusCode()).isEqualTo(409);
        assertThat(read(mara.call("POST", PLANS + "/team/publication", ""), "$.state"))
                .isEqualTo("live");
        assertThat(read(mara.call("POST", KEEP + "/stop", ""), "$.whyNot")).isEqualTo("Halden Keep is no longer sold.");
        assertThat(read(mara.call("POST", KEEP + "/publication", ""), "$.state"))
                .isEqualTo("live");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        var product = draft();
        var plan = mara.call("POST", PLANS, COMPLETE);

        assertThat(put(KEEP, product, "{\"title\": \"Keep 2\"}").statusCode()).isEqualTo(200);
        assertThat(put(KEEP, product, "{\"title\": \"Keep 3\"}").statusCode()).isEqualTo(412);
        assertThat(put(PLANS + "/team", plan, COMPLETE).statusCode()).isEqualTo(200);
        assertThat(put(PLANS + "/team", plan, COMPLETE).statusCode()).isEqualTo(412);
        assertThat(mara.call("PUT", PLANS + "/team", COMPLETE).statusCode()).isEqualTo(428);
    }

    @Test
    void namesEverythingThatCannotBeStoredAtOnce() {
        draft();

        var answer = mara.call("POST", PLANS, """
                {"id": "Team!", "pricingModel": "per-seat", "visibility": "secret", "trial": "P9M", "markets": ["us", null],
                 "prices": [{"term": "a year", "payment": "P1Y", "usd": 1e-9}], "meters": [{"included": {"P1M": "some"}}]}""");
        var wrong = mara.call("POST", PLANS, """
                {"id": "Team!", "pricingModel": "usage", "summary": "No", "trial": "P9M", "users": {"min": 0},
                 "prices": [{"term": "P1Y", "payment": "P2Y", "usd": -1, "per": "core"}]}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "pricingModel",
                        "visibility",
                        "markets[1]",
                        "prices[0].term",
                        "prices[0].amount",
                        "meters[0].amount",
                        "meters[0].included.P1M");
        assertThat(codes(wrong, "$.errors"))
                .containsExactlyInAnyOrder(
                        "id.shape",
                        "summary.saas",
                        "pricingModel.type",
                        "payment.unknown",
                        "amount.negative",
                        "trial.length",
                        "users.perUser",
                        "users.min");
    }

    @Test
    @DisplayName("P17: a publisher opens its product to resellers, and closes it again")
    void opensAProductToResellers() {
        var product = draft();

        var opened = put(KEEP, product, "{\"title\": \"Halden Keep\", \"resellerChannel\": \"any\"}");
        var kept = put(KEEP, opened, "{\"title\": \"Keep 2\"}");
        var refused = put(KEEP, kept, "{\"title\": \"Keep 3\", \"resellerChannel\": \"all\"}");

        assertThat(read(opened, "$.resellerChannel")).isEqualTo("any");
        assertThat(read(kept, "$.resellerChannel")).isEqualTo("any");
        assertThat(codes(refused, "$.errors")).containsExactly("resellerChannel.unknown");
    }

    @Test
    @DisplayName("R51: a publisher makes its product exclusive to those whom it lets in, and takes that back")
    void makesAProductExclusive() {
        var product = draft();

        var exclusive = put(KEEP, product, "{\"title\": \"Halden Keep\", \"exclusive\": true}");
        var kept = put(KEEP, exclusive, "{\"title\": \"Keep 2\"}");
        var open = put(KEEP, kept, "{\"title\": \"Keep 3\", \"exclusive\": false}");

        assertThat(Stream.of(product, exclusive, kept, open).map(answer -> read(answer, "$.exclusive")))
                .containsExactly("false", "true", "true", "false");
    }

    @Test
    void takesBackWhatItTold() {
        draft();
        var plan = mara.call("POST", PLANS, SentPlan.EXAMPLE);

        var again = put(PLANS + "/team", plan, plan.body());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(plan.body());
    }

    @Test
    @DisplayName("C11: prices in other currencies are entered market by market")
    void takesDollarsOnly() {
        draft();

        var answer = mara.call("POST", PLANS, SentPlan.EXAMPLE.replace("USD", "EUR"));

        assertThat(fields(answer)).containsExactly("prices[0].currency", "prices[1].currency");
    }

    @Test
    void keepsAPublishersProductsToItself() {
        draft();
        var ines = Visitor.program(port, "ines");

        assertThat(ines.get(KEEP).statusCode()).isEqualTo(404);
        assertThat(ines.get(PLANS + "/team").statusCode()).isEqualTo(404);
        assertThat(ines.call("POST", PLANS, COMPLETE).statusCode()).isEqualTo(404);
        assertThat(ines.call("POST", KEEP + "/publication", "").statusCode()).isEqualTo(404);
        assertThat(ines.call("DELETE", KEEP, "").statusCode()).isEqualTo(404);
        assertThat(Visitor.program(port, "otto").get(KEEP).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesKeysAndIdsThatAreTaken() {
        draft();
        mara.call("POST", PLANS, COMPLETE);

        assertThat(codes(draft(), "$.errors")).containsExactly("key.taken");
        assertThat(codes(mara.call("POST", PLANS, COMPLETE), "$.errors")).containsExactly("id.taken");
        assertThat(codes(
                        mara.call(
                                "POST",
                                PRODUCTS,
                                "{\"key\": \"Keep it\", \"title\": \"Keep\", \"offerType\": \"saas\"}"),
                        "$.errors"))
                .containsExactly("key.shape");
    }

    private HttpResponse<String> draft() {
        return mara.call(
                "POST", PRODUCTS, "{\"key\": \"halden-keep\", \"title\": \"Halden Keep\", \"offerType\": \"saas\"}");
    }

    private void publish() {
        draft();
        mara.call("POST", PLANS, COMPLETE);
        assertThat(mara.call("POST", KEEP + "/publication", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> put(String path, HttpResponse<String> read, String json) {
        return mara.send(mara.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", header(read, "ETag"))
                .PUT(BodyPublishers.ofString(json)));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String read(HttpResponse<String> answer, String path) {
        return String.valueOf(JsonPath.<Object>read(answer.body(), path));
    }

    private static List<String> fields(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.errors[*].field");
    }

    private static List<String> codes(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path + "[*].code");
    }
}
