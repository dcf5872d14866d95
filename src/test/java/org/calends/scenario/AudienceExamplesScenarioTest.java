package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/** Examples of the calls about who sees a plan, and of prices that come as a file; all about a draft that is gone afterwards. */
class AudienceExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String BEACON = "/api/products/halden-beacon";
    private static final String AUDIENCE = BEACON + "/plans/team/audience";
    private static final String PREVIEW = BEACON + "/preview-audience";
    private static final String MEMBERS = """
            Id,Description,Type
            5a000000-0000-4000-8000-00000000c001,Acme,TenantID
            """;
    private static final String PRICES = """
            plan,item,market,currency,amount
            team,P1M,DE,EUR,9.50
            """;

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("getAudience.200", () -> {
                drafted();
                put("mara", AUDIENCE, "writeAudience");
                return gets("mara", AUDIENCE);
            }),
            entry("writeAudience.200", () -> {
                drafted();
                return put("mara", AUDIENCE, "writeAudience");
            }),
            entry("uploadAudience.200", () -> {
                drafted();
                return sends("PUT", AUDIENCE + "/csv", MEMBERS);
            }),
            entry("getPreviewAudience.200", () -> {
                drafted();
                put("mara", PREVIEW, "writePreviewAudience");
                return gets("mara", PREVIEW);
            }),
            entry("writePreviewAudience.200", () -> {
                drafted();
                return put("mara", PREVIEW, "writePreviewAudience");
            }),
            entry("uploadPreviewAudience.200", () -> {
                drafted();
                return sends("PUT", PREVIEW + "/csv", MEMBERS);
            }),
            entry("uploadPricesCsv.200", () -> {
                drafted();
                return sends("POST", BEACON + "/prices/csv", PRICES);
            }));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @AfterEach
    void deleteTheDraft() {
        as("mara").deletes(BEACON);
    }

    /** With a private plan. */
    private void drafted() {
        post("mara", "/api/products", "draftProduct");
        as("mara").posts(BEACON + "/plans", file("draftPlan.request").replace("public", "private"));
    }

    private HttpResponse<String> sends(String method, String path, String csv) {
        var http = as("mara").http();
        return http.send(http.to(path).header("Content-Type", "text/csv").method(method, BodyPublishers.ofString(csv)));
    }
}
