package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import org.calends.AccessMatrix.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each role at the door of each call (RELIABILITY 6.1). */
@WholeHouse
class AccessMatrixTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("org.calends.AccessMatrix#expectations")
    void letsInWhomTheTableNames(Expectation row) {
        var visitor = row.visitor().isEmpty() ? Visitor.anonymous(port) : Visitor.program(port, row.visitor());

        var status =
                visitor.call(row.method(), row.path().replace("{}", "none"), "").statusCode();

        switch (row.expected()) {
            case "in" -> assertThat(status).isNotIn(401, 403);
            default -> assertThat(status).isEqualTo(Integer.parseInt(row.expected()));
        }
    }
}
