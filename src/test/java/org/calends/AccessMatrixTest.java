package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.calends.AccessMatrix.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role at the door of each call. */
@WholeHouse
class AccessMatrixTest {

    private static final Map<String, Visitor> PROGRAMS = new HashMap<>();
    private static final Map<String, Visitor> SESSIONS = new HashMap<>();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("org.calends.AccessMatrix#expectations")
    void letsInWhomTheTableNames(Expectation row) {
        var visitor = row.visitor().isEmpty() ? Visitor.anonymous(port) : program(row.visitor());

        var status =
                visitor.call(row.method(), row.path().replace("{}", "none"), "").statusCode();

        switch (row.expected()) {
            case "in" -> assertThat(status).isNotIn(401, 403);
            default -> assertThat(status).isEqualTo(Integer.parseInt(row.expected()));
        }
    }

    /** People reach pages in a session; strangers are sent to the login. */
    @ParameterizedTest
    @MethodSource("org.calends.AccessMatrix#expectationsOfPages")
    void opensPagesToWhomTheTableNames(Expectation row) {
        var visitor = row.visitor().isEmpty() ? Visitor.anonymous(port) : session(row.visitor());

        var answer = visitor.call(row.method(), row.path().replace("{}", "none"), "");

        switch (row.expected()) {
            case "in" ->
                assertThat(answer.statusCode())
                        .isNotIn(401, 403)
                        .satisfies(status -> assertThat(locationOf(answer)).doesNotEndWith("/login"));
            case "login" -> assertThat(locationOf(answer)).endsWith("/login");
            default -> assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(row.expected()));
        }
    }

    private static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private Visitor program(String name) {
        return PROGRAMS.computeIfAbsent(name, it -> Visitor.program(port, it));
    }

    private Visitor session(String name) {
        return SESSIONS.computeIfAbsent(name, it -> Visitor.browser(port, it));
    }
}
