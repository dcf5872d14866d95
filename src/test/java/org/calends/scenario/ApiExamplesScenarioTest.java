package org.calends.scenario;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calends.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every example in the description of the API is what the call really answers; ids, times and ports aside. */
class ApiExamplesScenarioTest extends ScenarioTest {

    private static final String OFFERS = "/api/private-offers";
    private static final String PRICES =
            "/api/prices?product=halden-vault&plan=enterprise&term=P1Y&market=US&quantity=25"
                    + "&customer=e5fecc97-3e95-53db-9dda-ed89052e2cd1";
    private static final List<String> CALLS = List.of(
            "draftOffer 201",
            "listOffers 200",
            "getOffer 200",
            "changeOffer 200",
            "deleteOffer 204",
            "submitOffer 202",
            "withdrawOffer 202",
            "cloneOffer 201",
            "decideRefusals 202",
            "listOfferResellers 200",
            "listOfferHistory 200",
            "reviewOffer 200",
            "finishSetUp 204",
            "reopenSetUp 204",
            "listMargins 200",
            "getPrice 200",
            "recordSale 201",
            "getSale 200",
            "listSales 200",
            "reportUsage 201",
            "changeQuantity 200",
            "writeManifest 200",
            "submitManagedService 202",
            "reviewManagedService 200",
            "getManagedService 200",
            "acceptDelegation 201",
            "agreeToManifest 200",
            "takeDelegationBack 200",
            "giveDelegationBack 200",
            "getClock 200",
            "setClock 200");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    private Person mara;

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("draftOffer.201", () -> mara.posts(OFFERS, request("draftOffer"))),
            entry("draftOffer.422", () -> mara.posts(OFFERS, "{\"start\": \"soon\", \"end\": \"2027-13\"}")),
            entry("listOffers.200", () -> {
                live();
                return mara.gets(OFFERS + "?state=LIVE&q=winter&sort=name");
            }),
            entry("getOffer.200", () -> mara.gets(live().path())),
            entry("changeOffer.200", () -> put(draft(), "\"1\"")),
            entry("submitOffer.202", () -> draft().submission()),
            entry(
                    "submitOffer.422",
                    () -> OfferWriting.drafted(mara, "{\"name\": \"Only a name\"}")
                            .submission()),
            entry("withdrawOffer.202", () -> live().withdrawal()),
            entry("withdrawOffer.409", () -> {
                var offer = live();
                as("rhea").posts("/api/sales", request("recordSale"));
                return offer.withdrawal();
            }),
            entry("cloneOffer.201", () -> mara.posts(live().path() + "/clone", request("cloneOffer"))),
            entry("decideRefusals.202", () -> {
                var offer = refused();
                return as("otto").posts(offer.path() + "/authorization", request("decideRefusals"));
            }),
            entry("listOfferResellers.200", () -> mara.gets(live().path() + "/resellers")),
            entry("listOfferHistory.200", () -> mara.gets(live().path() + "/history")),
            entry("reviewOffer.200", () -> mara.gets(draft().path() + "/review")),
            entry("listMargins.200", () -> {
                live();
                return as("rhea").gets("/api/margins?at=2027-02-01T00:00:00Z");
            }),
            entry("getPrice.200", () -> {
                live();
                return mara.gets(PRICES + "&reseller=" + Tenants.SOLSTICE);
            }),
            entry("getPrice.422", () -> mara.gets(PRICES.replace("halden-vault", "no-product") + "&at=today")),
            entry("recordSale.201", () -> {
                live();
                return as("rhea").posts("/api/sales", request("recordSale"));
            }),
            entry(
                    "recordSale.422",
                    () -> as("otto")
                            .posts(
                                    "/api/sales",
                                    request("recordSale")
                                            .replace(Tenants.SOLSTICE.toString(), Tenants.SUSPENDED.toString())
                                            .replace("10", "1.5"))),
            entry("getSale.200", () -> {
                live();
                var sold = as("rhea").posts("/api/sales", request("recordSale"));
                return as("rhea").gets(sold.headers().firstValue("Location").orElseThrow());
            }),
            entry("listSales.200", () -> {
                live();
                as("rhea").posts("/api/sales", request("recordSale"));
                return as("rhea").gets("/api/sales?kind=ORDER&size=1");
            }),
            entry("changeQuantity.200", () -> {
                live();
                var sold = as("rhea").posts("/api/sales", request("recordSale"));
                var id = JsonPath.<String>read(sold.body(), "$.subscription");
                return as("rhea")
                        .http()
                        .call("PUT", "/api/subscriptions/" + id + "/quantity", request("changeQuantity"));
            }),
            entry("reportUsage.201", () -> {
                var sold = as("rhea").posts("/api/subscriptions", """
                        {"customer": "%s", "product": "lumenworks-insight", "plan": "team", "term": "P1M", "market": "US"}""".formatted(Reseller.CUSTOMER));
                var subscription = sold.headers().firstValue("Location").orElseThrow();
                as("ines").posts(subscription + "/activation", "");
                time.travelTo(time.now().plusSeconds(3600));
                var id = subscription.substring(subscription.lastIndexOf('/') + 1);
                return as("ines")
                        .posts(
                                "/api/usage",
                                request("reportUsage")
                                        .replace("0ccadfa3-6666-43df-a857-d8ca8e8423a7", id)
                                        .replace("09:00", "09:45"));
            }),
            entry("writeManifest.200", () -> watch().written(request("writeManifest"))),
            entry(
                    "writeManifest.422",
                    () -> watch().written(request("writeManifest")
                            .replace("PT2H", "PT9H")
                            .replace("acdd72a7-3385-48ef-bd42-f606fba81ae7", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"))),
            entry("submitManagedService.202", () -> watch().submitted()),
            entry("reviewManagedService.200", () -> watch().reviewed(request("reviewManagedService"))),
            entry("getManagedService.200", () -> watch().live()),
            entry("acceptDelegation.201", () -> watch().accepted()),
            entry(
                    "agreeToManifest.200",
                    () -> as("otto").posts(watch().outdated() + "/update", request("agreeToManifest"))),
            entry(
                    "takeDelegationBack.200",
                    () -> as("otto").posts(watch().delegation() + "/withdrawal", request("takeDelegationBack"))),
            entry("giveDelegationBack.200", () -> as("falk").posts(watch().delegation() + "/return", "")),
            entry("getClock.200", () -> as("otto").gets("/api/clock")),
            entry("setClock.200", () -> as("otto").http().call("PUT", "/api/clock", request("setClock"))),
            entry("problem.400", () -> mara.posts(OFFERS, "{\"title\": \"Vault\"}")),
            entry("problem.401", () -> Visitor.anonymous(port).get(OFFERS)),
            entry("problem.403", () -> as("rhea").gets(OFFERS)),
            entry("problem.404", () -> mara.gets(OFFERS + "/PO-2611-000000")),
            entry("problem.406", () -> mara.http().send(mara.http().to(OFFERS).header("Accept", "application/xml"))),
            entry(
                    "problem.415",
                    () -> mara.http()
                            .send(mara.http()
                                    .to(OFFERS)
                                    .header("Content-Type", "application/xml")
                                    .POST(BodyPublishers.ofString("<offer/>")))),
            entry("problem.409", () -> live().submission()),
            entry("problem.412", () -> put(draft(), "\"7\"")),
            entry("problem.413", () -> mara.posts(OFFERS, " ".repeat(1024 * 1024 + 1))),
            entry("problem.422", () -> mara.gets(OFFERS + "?size=0")),
            entry("problem.428", () -> mara.http().call("PUT", draft().path(), request("changeOffer"))));

    static Stream<String> examples() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:api-examples/*.json");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> name.replace(".json", ""))
                .filter(name -> !name.endsWith(".request") && !ExamplesScenarioTest.show(name))
                .sorted();
    }

    @BeforeEach
    void begin() {
        time.beginsAt("2026-11-21T09:30:00Z");
        mara = as("mara");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatIsReallyAnswered(String example) throws IOException {
        assertThat(answers).containsKey(example);

        var answer = answers.get(example).get();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(example.split("\\.")[1]));
        assertThat(lasting(answer.body()))
                .as("if that is meant, change src/main/resources/api-examples/%s.json", example)
                .isEqualTo(lasting(file(example)));
    }

    @Test
    void namesAnExampleForEveryCallAndEveryProblem() throws IOException {
        var description = json.readTree(mara.gets("/v3/api-docs").body());
        var found = new TreeSet<String>();
        description
                .at("/paths")
                .forEach(path -> path.forEach(call -> call.at("/responses")
                        .fieldNames()
                        .forEachRemaining(
                                status -> found.add(call.at("/operationId").asText() + " " + status))));

        assertThat(found).containsAll(CALLS);
        for (var path : description.at("/paths")) {
            for (var call : path) {
                var id = call.at("/operationId").asText();
                if (CALLS.stream().anyMatch(known -> known.startsWith(id + " "))) {
                    isComplete(call);
                }
            }
        }
    }

    private void isComplete(JsonNode call) throws IOException {
        var name = call.at("/operationId").asText();
        assertThat(call.at("/summary").asText()).as(name).isNotBlank();
        if (call.has("requestBody")) {
            assertThat(call.at("/requestBody/content/application~1json/example"))
                    .as(name + " shows what is sent")
                    .isEqualTo(json.readTree(request(name)));
        }
        call.at("/responses").fields().forEachRemaining(response -> {
            if (response.getValue().has("content")) {
                assertThat(response.getValue().at("/content").findValue("example"))
                        .as(name + " shows its " + response.getKey())
                        .isNotNull();
            }
        });
    }

    private WatchedService watch() {
        return new WatchedService(as("falk"), as("otto"), request("writeManifest"), request("acceptDelegation"));
    }

    private Offer draft() {
        return OfferWriting.drafted(mara, request("draftOffer"));
    }

    private Offer live() {
        var offer = draft();
        offer.isSubmitted();
        time.letsTheEngineCatchUp();
        return offer;
    }

    private Offer refused() {
        var body = request("changeOffer").replace(Tenants.SOLSTICE.toString(), Tenants.SUSPENDED.toString());
        var offer = OfferWriting.drafted(mara, body);
        offer.isSubmitted();
        time.letsTheEngineCatchUp();
        return offer;
    }

    private HttpResponse<String> put(Offer offer, String version) {
        var http = mara.http();
        return http.send(http.to(offer.path())
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(request("changeOffer"))));
    }

    private static String request(String call) {
        return file(call + ".request");
    }

    private static String file(String name) {
        try (var stream = ApiExamplesScenarioTest.class.getResourceAsStream("/api-examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what is another each time. */
    private JsonNode lasting(String body) throws IOException {
        return json.readTree(body.replaceAll("PO-\\d{4}-[0-9A-Z]{6}", "PO-2611-7GK4MX")
                .replaceAll("(?<=\"(id|requestId|subscription)\":\\s?\")[0-9a-f-]{36}", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT(?!00:00:00Z)[0-9:.]+Z", ""));
    }
}
