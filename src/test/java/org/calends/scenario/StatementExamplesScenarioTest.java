package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Examples of the calls about statements: of a month with one sale, and of what the month after will bring. */
class StatementExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String STATEMENTS = "/api/statements";
    private static final String NOVEMBER = STATEMENTS + "/ST-2026-11-halden-USD";

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("listStatements.200", () -> closed(STATEMENTS)),
            entry("getStatement.200", () -> closed(NOVEMBER)),
            entry("listStatementLines.200", () -> closed(NOVEMBER + "/lines")),
            entry("forecastStatements.200", () -> {
                sell();
                return gets("mara", STATEMENTS + "/forecast");
            }));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    private HttpResponse<String> closed(String path) {
        sell();
        time.travelTo(at("2026-12-01T03:00:00Z"));
        return gets("mara", path);
    }

    private void sell() {
        var subscription = location(post("rhea", "/api/subscriptions", "provisionSubscription"));
        as("mara").posts(subscription + "/activation", "");
    }
}
