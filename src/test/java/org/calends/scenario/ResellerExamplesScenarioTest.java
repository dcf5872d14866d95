package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Examples of the calls about resellers and their standing in the program. */
class ResellerExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String HALCYON = "6f359e6b-eb28-53ff-a9a7-813e3cdc2a43";
    private static final String ARBOR = "7f9a1180-2b7d-5b63-97ce-1f56b7939c72";
    private static final String HARBOR = "706c5aff-6117-5477-89c5-369876fb55d5";
    private static final String PINNACLE = "357098fc-89bb-5662-b5f0-c7ef05d072bd";
    private static final List<String> CHANGED = List.of(HALCYON, ARBOR, HARBOR, PINNACLE);

    private static final String PUT_BACK = """
            update reseller set program_status = 'ACTIVE', suspension_reason = null
            where cast(tenant_id as varchar(36)) in (:changed)
            """;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("getProgram.200", () -> gets("otto", program(Tenants.SUSPENDED.toString()))),
            entry("listProgramHistory.200", () -> gets("otto", program(Tenants.SUSPENDED.toString()) + "/history")),
            entry("suspendReseller.200", () -> post("otto", program(HALCYON) + "/suspension", "suspendReseller")),
            entry("reinstateReseller.200", () -> {
                post("otto", program(ARBOR) + "/suspension", "suspendReseller");
                return post("otto", program(ARBOR) + "/reinstatement", "reinstateReseller");
            }),
            entry("recordDeparture.200", () -> post("otto", program(HARBOR) + "/departure", "recordDeparture")),
            entry("reportStanding.200", () -> put("otto", program(PINNACLE) + "/standing", "reportStanding")),
            entry("getReseller.200", () -> gets("mara", "/api/resellers/" + Tenants.SOLSTICE)),
            entry("listResellers.200", () -> gets("mara", "/api/resellers?q=solstice%20digital")),
            entry("listResellerFilters.200", () -> gets("mara", "/api/resellers/filters")),
            entry("importResellers.200", this::dryRun));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @AfterEach
    void putBack() {
        jdbc.sql("delete from program_standing").update();
        jdbc.sql("delete from program_change where origin <> 'FILE'").update();
        jdbc.sql(PUT_BACK).param("changed", CHANGED).update();
    }

    private HttpResponse<String> dryRun() {
        var http = as("otto").http();
        return http.send(http.to("/api/resellers/import?dryRun=true")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("""
                        tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason
                        5a000000-0000-4000-8000-00000000e001,Example Cloud GmbH,direct-bill,DE,DACH,security;modern work,,active,
                        """)));
    }

    private static String program(String tenant) {
        return "/api/resellers/" + tenant + "/program";
    }
}
