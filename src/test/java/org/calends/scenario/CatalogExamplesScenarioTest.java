package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/** Examples of the calls about products, plans, prices and markets, most of them about a draft that is gone afterwards. */
class CatalogExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String VAULT = "/api/products/halden-vault";
    private static final String BEACON = "/api/products/halden-beacon";
    private static final String TEAM = BEACON + "/plans/team";
    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("listProducts.200", () -> gets("mara", "/api/products?q=vault")),
            entry("getProduct.200", () -> gets("mara", VAULT)),
            entry("getPlan.200", () -> gets("mara", VAULT + "/plans/starter")),
            entry("draftProduct.201", () -> post("mara", "/api/products", "draftProduct")),
            entry("changeProduct.200", () -> changes(beacon(), "changeProduct")),
            entry("draftPlan.201", () -> post("mara", beacon() + "/plans", "draftPlan")),
            entry("changePlan.200", () -> changes(drafted(), "changePlan")),
            entry("getPrices.200", () -> gets("mara", drafted() + "/prices")),
            entry("enterPrices.200", () -> put("mara", drafted() + "/prices", "enterPrices")),
            entry("listPriceChanges.200", () -> gets("mara", VAULT + "/plans/starter/price-changes")),
            entry("listMarkets.200", () -> gets("mara", "/api/markets?currency=CHF")),
            entry("getExchangeRates.200", () -> gets("mara", "/api/exchange-rates")),
            entry("listMails.200", () -> gets("otto", "/api/mails")),
            entry("listIncidents.200", () -> gets("otto", "/api/incidents")),
            entry("listFindings.200", () -> gets("otto", "/api/findings")));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @AfterEach
    void deleteTheDraft() {
        as("mara").deletes(BEACON);
    }

    private String beacon() {
        post("mara", "/api/products", "draftProduct");
        return BEACON;
    }

    private String drafted() {
        post("mara", beacon() + "/plans", "draftPlan");
        return TEAM;
    }

    private HttpResponse<String> changes(String path, String call) {
        var http = as("mara").http();
        return http.send(http.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(file(call + ".request"))));
    }
}
