package org.calends.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How programs get in, and what keeps others out. */
@WholeHouse
class ProgramLoginTest {

    @LocalServerPort
    private int port;

    @Test
    void takesAPasswordByHttpBasicWithoutASession() {
        var program = Visitor.program(port, "otto");

        assertThat(program.get("/api/private-offers/none").statusCode()).isEqualTo(404);
        assertThat(program.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void tellsProgramsAsAProblemThatTheyAreNotLoggedIn() {
        var refused = Visitor.anonymous(port).get("/api/private-offers");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Calends\"");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("/problems/not-logged-in", "requestId");
    }

    @Test
    void letsNoBrowserAskForThePasswordInAWindowOfItsOwn() {
        var visitor = Visitor.anonymous(port);
        var refused = visitor.send(visitor.to("/api/private-offers").header("Sec-Fetch-Mode", "cors"));

        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(scheme -> assertThat(scheme).doesNotStartWithIgnoringCase("Basic"));
    }

    @Test
    void stopsGuessingAfterTenWrongPasswords() {
        for (int i = 0; i < 10; i++) {
            assertThat(Visitor.program(port, "falk", "guess" + i)
                            .get("/api/products")
                            .statusCode())
                    .isEqualTo(401);
        }

        var blocked = Visitor.program(port, "falk").get("/api/products");
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(Visitor.anonymous(port)
                        .logIn("falk", Visitor.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?blocked"));
    }
}
