package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Examples of the calls about a product on sale. Nobody takes its publication back but this test, in the catalog of all. */
class PublicationExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String BEACON = "/api/products/halden-beacon";
    private static final String TEAM = BEACON + "/plans/team";
    private static final List<String> AS_BEFORE = List.of(
            "delete from price_change_line where change_id in"
                    + " (select id from price_change where product_key = 'halden-beacon')",
            "delete from price_change where product_key = 'halden-beacon'",
            "update plan set published = false, stopped = false where product_key = 'halden-beacon'",
            "update product set published = false, stopped = false where product_key = 'halden-beacon'");

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("publishProduct.200", () -> published("public")),
            entry("stopProduct.200", () -> {
                published("public");
                return does(BEACON + "/stop");
            }),
            entry("publishPlan.200", () -> {
                published("public");
                does(TEAM + "/stop");
                return does(TEAM + "/publication");
            }),
            entry("stopPlan.200", () -> {
                published("public");
                return does(TEAM + "/stop");
            }),
            entry("requestPriceChange.201", () -> {
                published("public");
                return post("mara", TEAM + "/price-changes", "requestPriceChange");
            }),
            entry("syncAudience.200", () -> {
                published("private");
                put("mara", TEAM + "/audience", "writeAudience");
                return does(TEAM + "/audience/sync");
            }));

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @AfterEach
    void deleteTheProduct() {
        AS_BEFORE.forEach(step -> jdbc.sql(step).update());
        as("mara").deletes(BEACON);
    }

    private HttpResponse<String> published(String visibility) {
        post("mara", "/api/products", "draftProduct");
        as("mara").posts(BEACON + "/plans", file("draftPlan.request").replace("public", visibility));
        if (visibility.equals("private")) {
            put("mara", TEAM + "/audience", "writeAudience");
        }
        return does(BEACON + "/publication");
    }

    private HttpResponse<String> does(String step) {
        return as("mara").posts(step, "");
    }
}
