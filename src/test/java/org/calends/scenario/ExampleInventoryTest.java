package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.calends.AccessMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The description of the API has an example of what each call takes and answers; other tests see to it that they are true. */
class ExampleInventoryTest extends ScenarioTest {

    /** Files, which are no JSON. */
    private static final Set<String> FILES = Set.of(
            "GET /api/margins/csv",
            "GET /api/products/{}/plans/{}/audience/csv",
            "GET /api/products/{}/prices/csv",
            "GET /api/products/{}/prices/xlsx",
            "POST /api/products/{}/prices/xlsx",
            "GET /api/resellers/export",
            "GET /api/statements/{}/csv",
            "GET /api/statements/{}/xlsx");

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName(
            "findsAnExampleForEveryCall: when this fails, add one to src/main/resources/api-examples and to its group")
    void findsAnExampleForEveryCall() throws IOException {
        var described = described();
        var lacking = new TreeSet<String>();
        AccessMatrix.calls().stream().filter(call -> call.contains(" /api/")).forEach(call -> {
            assertThat(described).containsKey(call);
            if (lacks(described.get(call))) {
                lacking.add(call);
            }
        });

        assertThat(lacking).isEqualTo(new TreeSet<>(FILES));
    }

    private Map<String, JsonNode> described() throws IOException {
        var calls = new TreeMap<String, JsonNode>();
        json.readTree(as("mara").gets("/v3/api-docs").body())
                .at("/paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(call -> calls.put(
                                call.getKey().toUpperCase(Locale.ROOT)
                                        + " "
                                        + path.getKey().replaceAll("\\{[^}]*}", "{}"),
                                call.getValue())));
        return calls;
    }

    private static boolean lacks(JsonNode call) {
        var lacks = new boolean[] {call.has("requestBody") && hasNone(call.at("/requestBody/content"))};
        call.at("/responses")
                .fields()
                .forEachRemaining(
                        answer -> lacks[0] |= hasNone(answer.getValue().path("content")));
        return lacks[0];
    }

    private static boolean hasNone(JsonNode content) {
        for (var media : content) {
            if (!media.has("example") && !media.has("examples")) {
                return true;
            }
        }
        return false;
    }
}
