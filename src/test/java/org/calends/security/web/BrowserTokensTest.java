package org.calends.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No other site acts in somebody's session. */
@WholeHouse
class BrowserTokensTest {

    private static final int REFUSED = 403;
    private static final int CAME_THROUGH = 404;

    @LocalServerPort
    private int port;

    @Test
    void findsTheCookieInEverySessionWithoutAskingForIt() {
        var session = Visitor.browser(port, "mara");
        session.get("/camunda/app/tasklist/default/");

        assertThat(session.cookie(BrowserTokens.COOKIE)).isNotEmpty();
    }

    @Test
    void refusesAChangeInASessionWithoutTheToken() {
        var session = Visitor.browser(port, "mara");
        session.get("/offers");
        var change = session.to("/api/private-offers/none/submission").POST(BodyPublishers.noBody());

        assertThat(session.send(change).statusCode()).isEqualTo(REFUSED);
        assertThat(session.send(change).body()).contains("/problems/token-missing");
        assertThat(session.call("POST", "/api/private-offers/none/submission", "{}")
                        .statusCode())
                .isEqualTo(CAME_THROUGH);
    }

    @Test
    void asksProgramsForNoToken() {
        var program = Visitor.program(port, "mara");

        assertThat(program.send(program.to("/api/private-offers/none/submission")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(CAME_THROUGH);
    }

    @Test
    void refusesAFormOfAnotherSiteEvenWithARememberedPassword() {
        var browser = Visitor.program(port, "mara");
        var form = browser.to("/api/private-offers/none/submission")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody());

        assertThat(browser.send(form).statusCode()).isEqualTo(REFUSED);
    }

    @Test
    void refusesALoginThatAnotherSiteStarts() {
        var visitor = Visitor.anonymous(port);
        var form = visitor.to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=mara&password=" + Visitor.PASSWORD));

        assertThat(visitor.send(form).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
        assertThat(visitor.get("/offers").statusCode()).isEqualTo(302);
    }
}
