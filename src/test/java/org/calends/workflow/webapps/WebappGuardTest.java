package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The webapps' REST is an open door for whoever is logged in; this is what stands in it. */
@WholeHouse
class WebappGuardTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void showsPublishersTheirListOfTasksAndNoOther() {
        var mara = inTasklist("mara");
        var filters = mara.get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000");

        assertThat(filters.statusCode()).isEqualTo(200);
        assertThat(filters.body()).contains("My tasks").doesNotContain("operators", "All tasks");
        assertThat(mara.call(
                                "POST",
                                ENGINE + "/filter/" + idIn(filters.body()) + "/list?maxResults=15",
                                "{\"active\":true}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\": \"${1}\"}",
                "{\"orQueries\": [{\"candidateUserExpression\": \"${1}\"}]}",
                "{\"orQueries\": [{\"dueBefore\\u0045xpression\": \"${1}\"}]}",
                "{\"a\": 1, \"a\": 2}",
                "{\"unreadable",
                ""
            })
    void letsNoExpressionThroughHoweverItIsWrapped(String body) {
        var mara = inTasklist("mara");
        var filters = mara.get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000");
        var list = ENGINE + "/filter/" + idIn(filters.body()) + "/list?maxResults=15";

        assertThat(mara.call("POST", list, body).statusCode()).isEqualTo(body.isEmpty() ? 200 : 403);
        assertThat(mara.get(ENGINE + "/filter?assignee%45xpression=x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsOperatorsEveryVersionOfADiagram() {
        var versions = "/process-definition?key=private-offer&sortBy=version&sortOrder=desc&withoutTenantId=true";
        var otto = inTasklist("otto");

        assertThat(otto.get(ENGINE + versions).body()).contains("\"version\":1");
        assertThat(otto.get(ENGINE + versions + "&maxResults=0").body()).isEqualTo("[]");
    }

    @Test
    void takesJsonOnly() {
        var otto = inTasklist("otto");
        var query = otto.to(ENGINE + "/task")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-XSRF-TOKEN", otto.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString("--x--"));

        assertThat(otto.send(query).statusCode()).isEqualTo(403);
        assertThat(otto.call("POST", ENGINE + "/task?maxResults=15", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsPeopleClaimForThemselvesOnly() {
        var mara = inTasklist("mara");

        assertThat(mara.call("POST", ENGINE + "/task/none/claim", "{\"userId\":\"ines\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(mara.call("POST", ENGINE + "/task/none/%63laim", "{\"userId\":\"ines\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(mara.call("POST", ENGINE + "/task/none/claim", "{\"userId\":\"mara\"}")
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void letsNobodyPutOffAJobBesideRetryingIt() {
        var otto = inTasklist("otto");

        assertThat(otto.call("PUT", ENGINE + "/job/none/retries", "{\"retries\":1,\"dueDate\":\"2030-01-01\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(otto.call("PUT", ENGINE + "/job/none/retries", "{\"retries\":1}")
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void refusesInTheWordsOfTheWebapps() {
        var refused = inTasklist("otto").call("POST", ENGINE + "/message", "{\"messageName\":\"withdrawalRequested\"}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"type\"", "\"message\"");
    }

    @Test
    void closesTheSetupAndTheWebappsOwnLogin() {
        var ada = inTasklist("ada");

        assertThat(Visitor.anonymous(port)
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(302);
        assertThat(ada.get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(404);
        assertThat(ada.call("POST", "/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ada.call("POST", "/camunda/api/admin/auth/user/default/login/admin", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsTheWholeSessionWhenSomebodyLeavesAWebapp() {
        var mara = inTasklist("mara");

        assertThat(mara.call("POST", WebappRoutes.LOGOUT, "").statusCode()).isEqualTo(204);
        assertThat(mara.get("/offers").statusCode()).isEqualTo(302);
    }

    private Visitor inTasklist(String name) {
        var visitor = Visitor.browser(port, name);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    private static String idIn(String json) {
        var found = ID.matcher(json);
        return found.find() ? found.group(1) : "none";
    }
}
