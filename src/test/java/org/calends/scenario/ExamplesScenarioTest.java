package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples of one group of calls, each of which is what the call really answers; random ids, links and instants aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExamplesScenarioTest extends ScenarioTest {

    private static final List<Supplier<ExamplesScenarioTest>> GROUPS = List.of(
            ResellerExamplesScenarioTest::new,
            CustomerExamplesScenarioTest::new,
            SubscriptionExamplesScenarioTest::new,
            StatementExamplesScenarioTest::new,
            DelegationExamplesScenarioTest::new,
            CatalogExamplesScenarioTest::new,
            AudienceExamplesScenarioTest::new,
            PublicationExamplesScenarioTest::new,
            MailExamplesScenarioTest::new);

    private static final String RANDOM = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @Autowired
    private ObjectMapper json;

    /** By the name of the example, such as {@code getCustomer.200}: how it comes about. */
    protected abstract Map<String, Supplier<HttpResponse<String>>> answers();

    /** Whether one of the groups has an example. */
    static boolean show(String example) {
        return GROUPS.stream().anyMatch(group -> group.get().answers().containsKey(example));
    }

    Stream<String> examples() {
        return answers().keySet().stream().sorted();
    }

    @BeforeEach
    void begin() {
        time.beginsAt("2026-11-21T09:30:00Z");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatIsReallyAnswered(String example) throws IOException {
        var answer = answers().get(example).get();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(Integer.parseInt(example.split("\\.")[1]));
        assertThat(lasting(answer.body()))
                .as("if that is meant, change src/main/resources/api-examples/%s.json", example)
                .isEqualTo(lasting(file(example)));
    }

    protected HttpResponse<String> gets(String who, String path) {
        return as(who).gets(path);
    }

    /** Sends what the example of a call sends. */
    protected HttpResponse<String> post(String who, String path, String call) {
        return as(who).posts(path, file(call + ".request"));
    }

    protected HttpResponse<String> put(String who, String path, String call) {
        return as(who).http().call("PUT", path, file(call + ".request"));
    }

    protected static String location(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    protected static String file(String name) {
        try (var stream = ExamplesScenarioTest.class.getResourceAsStream("/api-examples/" + name + ".json")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode lasting(String body) throws IOException {
        return json.readTree(body.replaceAll(RANDOM, "")
                .replaceAll("PO-\\d{4}-[0-9A-Z]{6}", "")
                .replaceAll("localhost:\\d+", "")
                .replaceAll("https?://[^\"]*/(?:invitation|delegation)\\?[^\"]*", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", ""));
    }
}
