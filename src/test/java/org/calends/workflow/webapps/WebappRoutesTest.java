package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.calends.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the webapps' REST each role may use. */
class WebappRoutesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @ParameterizedTest
    @CsvSource({
        "GET,    /filter",
        "POST,   /filter/7/list",
        "GET,    /task/7",
        "GET,    /task/7/deployed-form",
        "POST,   /task/7/claim",
        "POST,   /task/7/unclaim",
        "GET,    /process-definition/private-offer:1:7/xml"
    })
    void publishersListOpenAndClaimTasks(String method, String path) {
        assertThat(allow(Role.PUBLISHER, method, path)).isTrue();
        assertThat(allow(Role.OPERATOR, method, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /job/7/stacktrace",
        "GET,    /process-instance/7/activity-instances",
        "POST,   /process-instance/count",
        "POST,   /task",
        "POST,   /history/job-log",
        "PUT,    /job/7/retries",
        "PUT,    /external-task/7/retries",
        "PUT,    /incident/7/annotation"
    })
    void operatorsReadEverythingAndRetry(String method, String path) {
        assertThat(allow(Role.OPERATOR, method, path)).isTrue();
        assertThat(allow(Role.PUBLISHER, method, path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /deployment/create",
        "POST,   /deployment/7/redeploy",
        "POST,   /process-definition/private-offer:1:7/start",
        "POST,   /process-definition/key/private-offer/start",
        "POST,   /process-definition/key/private-offer/submit-form",
        "POST,   /message",
        "POST,   /signal",
        "POST,   /execution/7/signal",
        "POST,   /execution/7/messages/withdrawn/trigger",
        "POST,   /execution/7/localVariables",
        "PUT,    /process-instance/7/variables/x",
        "POST,   /process-instance/7/modification",
        "DELETE, /process-instance/7",
        "PUT,    /process-instance/7/suspended",
        "POST,   /modification/execute",
        "POST,   /migration/execute",
        "POST,   /task/create",
        "POST,   /task/7/complete",
        "POST,   /task/7/submit-form",
        "POST,   /task/7/resolve",
        "POST,   /task/7/delegate",
        "POST,   /task/7/assignee",
        "POST,   /task/7/bpmnError",
        "PUT,    /task/7",
        "PUT,    /task/7/variables/x",
        "POST,   /task/7/comment/create",
        "POST,   /filter/create",
        "PUT,    /filter/7",
        "DELETE, /filter/7",
        "POST,   /external-task/fetchAndLock",
        "POST,   /external-task/7/complete",
        "POST,   /job/7/execute",
        "PUT,    /job/7/duedate",
        "DELETE, /job/7",
        "POST,   /user/create",
        "PUT,    /user/mara/credentials",
        "PUT,    /group/operators/members/mara",
        "POST,   /authorization/create",
        "POST,   /identity/verify",
        "POST,   /telemetry/configuration",
        "POST,   /history/cleanup",
        "HEAD,   /task"
    })
    void nobodyChangesWhatOurOwnCallsDecide(String method, String path) {
        for (var role : Role.values()) {
            assertThat(allow(role, method, path)).as("%s", role).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RESELLER", "SYSTEM"})
    void resellersHaveNoBusinessInHere(Role role) {
        assertThat(allow(role, "GET", "/task/7")).isFalse();
        assertThat(WebappRoutes.allow(role, "GET", "/camunda/api/admin/auth/user/default"))
                .isFalse();
    }

    @Test
    void thereIsOneEngineAndNoOtherLogin() {
        assertThat(WebappRoutes.allow(Role.ADMIN, "GET", "/camunda/api/engine/engine/other/task"))
                .isFalse();
        assertThat(WebappRoutes.allow(Role.ADMIN, "POST", "/camunda/api/admin/auth/user/default/login/admin"))
                .isFalse();
        assertThat(WebappRoutes.allow(Role.ADMIN, "POST", "/camunda/api/admin/setup/default/user/create"))
                .isFalse();
    }

    private static boolean allow(Role role, String method, String path) {
        return WebappRoutes.allow(role, method, ENGINE + path);
    }
}
