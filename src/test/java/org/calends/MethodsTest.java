package org.calends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a path answers to a method that it does not have. */
@WholeHouse
class MethodsTest {

    private Visitor mara;
    private Visitor stranger;

    @BeforeEach
    void visit(@LocalServerPort int port) {
        mara = Visitor.program(port, "mara");
        stranger = Visitor.anonymous(port);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/products, GET POST",
        "PATCH, /api/products/halden-vault, DELETE GET PUT",
        "PUT, /api/resellers, GET",
        "POST, /api/margins, GET",
        "PATCH, /api/private-offers/PO-2611-7GK4MX, DELETE GET PUT",
        "DELETE, /api/private-offers, GET POST",
        "GET, /api/private-offers/PO-2611-7GK4MX/submission, POST"
    })
    void namesTheMethodsThatAPathHas(String method, String path, String allowed) {
        var answer = Answer.of(mara.call(method, path, "{}"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(Arrays.stream(answer.header("Allow").split(", *")).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(allowed);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.text("$.instance")).isEqualTo(path);
    }

    @Test
    void tellsHeadWhatItTellsGet() {
        assertThat(mara.call("HEAD", "/api/products", "").statusCode()).isEqualTo(200);
        assertThat(mara.call("HEAD", "/api/private-offers", "").statusCode()).isEqualTo(200);
    }

    @Test
    void opensNothing() {
        assertThat(stranger.call("POST", "/api/products", "").statusCode()).isEqualTo(401);
        assertThat(mara.call("PATCH", "/api/incidents", "").statusCode()).isEqualTo(403);
        assertThat(mara.call("POST", "/api/nothing", "").statusCode()).isEqualTo(404);
        assertThat(mara.call("POST", "/api/products/halden-vault/nothing", "").statusCode())
                .isEqualTo(404);
    }
}
