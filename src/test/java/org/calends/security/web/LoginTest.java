package org.calends.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How people get in and out, and where they may go. */
@WholeHouse
class LoginTest {

    @LocalServerPort
    private int port;

    @Test
    void sendsPeopleToTheLoginPageAndThenWhereTheyWantedToGo() {
        var visitor = Visitor.anonymous(port);

        assertThat(locationOf(visitor.get("/swagger-ui.html"))).endsWith("/login");
        assertThat(locationOf(visitor.logIn("mara", Visitor.PASSWORD))).endsWith("/swagger-ui.html");
    }

    @Test
    void saysWhoIsLoggedInAndWhereTheyMayGo() {
        assertThat(Visitor.browser(port, "mara").get("/nothing").body())
                .contains("mara", "Publisher", "halden", "Tasklist")
                .doesNotContain("Cockpit");
        assertThat(Visitor.browser(port, "otto").get("/nothing").body())
                .contains("Cockpit")
                .doesNotContain("/admin/");
    }

    @Test
    void tellsNobodyTheDemosPasswordOutsideOfTheDemo() {
        assertThat(Visitor.anonymous(port).get("/login").body()).doesNotContain("mara", "Demo");
    }

    @Test
    void givesANewSessionAtTheLogin() {
        var visitor = Visitor.anonymous(port);
        visitor.get("/swagger-ui.html");
        var before = visitor.cookie("JSESSIONID");

        visitor.logIn("mara", Visitor.PASSWORD);

        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void endsTheSessionAtTheLogout() {
        var visitor = Visitor.browser(port, "mara");
        var session = visitor.cookie("JSESSIONID");
        var form = "_csrf=" + visitor.formToken("/nothing");

        visitor.send(visitor.to("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        var thief = Visitor.anonymous(port);
        assertThat(thief.send(thief.to("/offers").header("Cookie", "JSESSIONID=" + session))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void tellsWhatDoesNotExistFromWhatIsForOthers() {
        var reseller = Visitor.program(port, "rhea");

        assertThat(reseller.get("/api/private-offers").statusCode()).isEqualTo(403);
        assertThat(reseller.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(Visitor.browser(port, "rhea").get("/nothing").body()).contains("Not found");
        assertThat(Visitor.browser(port, "rhea")
                        .get("/camunda/app/tasklist/default/")
                        .body())
                .contains("Not for this account");
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
