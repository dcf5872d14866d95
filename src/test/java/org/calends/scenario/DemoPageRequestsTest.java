package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.calends.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo's page by HTTP: whom it is for, and what its clock refuses. */
class DemoPageRequestsTest extends ScenarioTest {

    @LocalServerPort
    private int port;

    private Visitor otto;

    @BeforeEach
    void beginInNovember() {
        time.beginsAt("2026-11-21T12:00:00Z");
        otto = loggedIn("otto");
    }

    @Test
    void isThereForOperatorsOnly() {
        assertThat(otto.get("/demo").statusCode()).isEqualTo(200);
        assertThat(otto.get("/offers").body()).contains("href=\"/demo\"");
        assertThat(loggedIn("mara").get("/demo").statusCode()).isEqualTo(403);
        assertThat(loggedIn("mara").get("/offers").body()).doesNotContain("href=\"/demo\"");
    }

    @Test
    void refusesToGoBackAndKeepsWhatWasEntered() {
        var answer = jump("now", "2026-11-01T00:00");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The clock cannot go back. Choose", "value=\"2026-11-01T00:00\"");
        assertThat(time.now()).isEqualTo(at("2026-11-21T12:00:00Z"));
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThat(jump("now", "soon").body()).contains("Write the moment as");
        assertThat(jump("to", "nowhere").body()).contains("Choose a month or enter a moment");
    }

    @Test
    void saysThatAnotherMailServerIsNotItsOwnToSwitchOff() {
        assertThat(otto.get("/demo").body())
                .contains("not the demo’s own")
                .doesNotContain("action=\"/demo/mail-server\"");
    }

    private HttpResponse<String> jump(String field, String value) {
        var form = "%s=%s&_csrf=%s".formatted(field, encoded(value), encoded(otto.formToken("/demo")));
        return otto.send(otto.to("/demo/clock")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Visitor loggedIn(String name) {
        var visitor = Visitor.anonymous(port);
        visitor.logIn(name, "calends");
        return visitor;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
