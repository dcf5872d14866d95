package org.calends.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator, the directory as a sheet, and the program, over HTTP. */
@WholeHouse
class ProgramCallsTest {

    private static final String TENANT = "5a000000-0000-4000-8000-0000000c0001";
    private static final String HEADER =
            "tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason\n";
    private static final String ROW = TENANT + ",Callisto Cloud,direct-bill,DE,Callisto,security,,%s\n";
    private static final String PROGRAM = "/api/resellers/" + TENANT + "/program";

    @LocalServerPort
    private int port;

    private Visitor otto;

    @BeforeEach
    void anActivePartner() {
        otto = Visitor.program(port, "otto");
        assertThat(importing("/api/resellers/import", HEADER + ROW.formatted("active,"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("P10, R35: an operator suspends, reinstates and reads who did what and why")
    void walksAPartnerThroughTheProgram() {
        var suspended = otto.call("POST", PROGRAM + "/suspension", """
                {"reason": "invoice-overdue", "note": "Two reminders"}""");
        assertThat(read(suspended, "$.status")).isEqualTo("suspended");
        assertThat(read(suspended, "$.lastChange.actor")).isEqualTo("otto");

        assertThat(otto.call("POST", PROGRAM + "/suspension", "{\"reason\": \"abuse\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(read(otto.call("POST", PROGRAM + "/reinstatement", "{}"), "$.status"))
                .isEqualTo("active");
        assertThat(read(
                        otto.call("PUT", PROGRAM + "/standing", "{\"unpaidSince\": \"2020-01-01\"}"),
                        "$.lastChange.reason"))
                .isEqualTo("invoice-overdue");
        assertThat(read(otto.get(PROGRAM), "$.standing.unpaidSince")).isEqualTo("2020-01-01");
        assertThat(read(otto.call("POST", PROGRAM + "/departure", "{\"note\": \"Merged\"}"), "$.status"))
                .isEqualTo("left");
        assertThat(read(otto.get(PROGRAM + "/history?size=200"), "$.items[-1:].note"))
                .isEqualTo("[\"Merged\"]");
    }

    @Test
    void refusesReasonsThatNobodyKnows() {
        var refused = otto.call("POST", PROGRAM + "/suspension", "{\"reason\": \"mood\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused, "$.errors[0].code")).isEqualTo("reason.unknown");
        assertThat(otto.call("POST", PROGRAM + "/departure", "{\"note\": \"" + "x".repeat(501) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(otto.get("/api/resellers/5a000000-0000-4000-8000-0000000c9999/program")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R17: what is exported can be imported again, and changes nothing")
    void takesItsOwnExportBack() {
        otto.call("PUT", PROGRAM + "/standing", "{\"abuse\": true}");
        var sheet = export(otto);
        assertThat(sheet.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(sheet.body()).contains("Callisto Cloud,direct-bill,DE,Callisto,security,,suspended,abuse");

        var answer = importing("/api/resellers/import?dryRun=true", sheet.body());

        assertThat(read(answer, "$.dryRun")).isEqualTo("true");
        assertThat(read(answer, "$.unchanged")).isEqualTo("1");
        assertThat(read(answer, "$.changed")).isEqualTo("0");
        assertThat(export(Visitor.program(port, "mara")).body())
                .as("publishers do not see why")
                .contains(",suspended,\r\n");
    }

    @Test
    void refusesABrokenSheetByRowAndColumn() {
        var refused = importing("/api/resellers/import", HEADER + ROW.formatted("paused,"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused, "$.errors[0].field")).isEqualTo("row 2, programStatus");
        assertThat(otto.call("POST", "/api/resellers/import", "{}").statusCode())
                .as("JSON is no sheet")
                .isEqualTo(415);
    }

    @Test
    void showsOneReseller() {
        assertThat(read(otto.get("/api/resellers/" + TENANT), "$.name")).isEqualTo("Callisto Cloud");
        assertThat(otto.get("/api/resellers/5a000000-0000-4000-8000-0000000c9999")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> importing(String path, String csv) {
        return otto.send(otto.to(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    private static HttpResponse<String> export(Visitor visitor) {
        return visitor.send(visitor.to("/api/resellers/export?region=Callisto"));
    }

    private static String read(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path).toString();
    }
}
