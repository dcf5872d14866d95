package org.calends.audience.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Audiences over HTTP. */
@WholeHouse
class AudienceCallsTest {

    private static final String VAULT = "/api/products/halden-vault";
    private static final String AUDIENCE = VAULT + "/plans/acme-only/audience";

    @LocalServerPort
    private int port;

    private Visitor mara;

    @BeforeEach
    void aPrivatePlan(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.HALDEN);
        catalog.save(SampleProducts.vault());
        mara = Visitor.program(port, "mara");
    }

    @Test
    @DisplayName("C18, C20: written by hand, in force after a sync, and sent back as it was told")
    void writesAndSynchronizes() {
        var written = Answer.of(mara.call("PUT", AUDIENCE, AudienceBody.EXAMPLE));
        var inForce = Answer.of(mara.call("POST", AUDIENCE + "/sync", ""));

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.text("$.members.items[0].description")).isEqualTo("Acme");
        assertThat(written.text("$.state.differing")).isEqualTo("1");
        assertThat(inForce.text("$.state.differing")).isEqualTo("0");
        assertThat(Answer.of(csv(
                                "PUT",
                                AUDIENCE + "/csv",
                                csv("GET", AUDIENCE + "/csv", "").body()))
                        .status())
                .isEqualTo(200);
        assertThat(mara.call("PUT", AUDIENCE, "{\"members\": []}").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("C18: 20,000 tenants fit through the door, a body of JSON of that size does not")
    void takesALongFile() {
        var lines = IntStream.range(0, 20_000)
                .mapToObj("5a000000-0000-4000-8000-%012d,A customer of ours,TenantID\n"::formatted)
                .collect(Collectors.joining());

        var answer = Answer.of(csv("PUT", AUDIENCE + "/csv", "Id,Description,Type\n" + lines));

        assertThat(answer.text("$.members.total")).isEqualTo("20000");
        assertThat(mara.call("PUT", AUDIENCE, lines).statusCode()).isEqualTo(413);
        mara.call("PUT", AUDIENCE, "{\"members\": []}");
    }

    @Test
    @DisplayName("C21: a preview has its own audience")
    void writesAPreview() {
        var answer = Answer.of(mara.call("PUT", VAULT + "/preview-audience", AudienceBody.EXAMPLE));
        var refused = Answer.of(mara.call(
                "PUT", VAULT + "/preview-audience", "{\"members\": [{\"id\": \"a@b.example\", \"type\": \"mail\"}]}"));
        var file = Answer.of(csv("PUT", VAULT + "/preview-audience/csv", CsvAnswer.EXAMPLE));

        assertThat(answer.text("$.members[0].type")).isEqualTo("tenant");
        assertThat(refused.codes()).containsExactly("audience.type");
        assertThat(file.status()).isEqualTo(200);
        assertThat(Answer.of(mara.get(VAULT + "/preview-audience")).texts("$.members[*].description"))
                .containsExactly("Acme");
    }

    @Test
    void keepsAudiencesToTheirPublisher() {
        var ines = Visitor.program(port, "ines");

        assertThat(ines.get(AUDIENCE).statusCode()).isEqualTo(404);
        assertThat(ines.call("PUT", AUDIENCE, AudienceBody.EXAMPLE).statusCode())
                .isEqualTo(404);
        assertThat(ines.call("POST", AUDIENCE + "/sync", "").statusCode()).isEqualTo(404);
        assertThat(Visitor.program(port, "otto").get(AUDIENCE).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> csv(String method, String path, String text) {
        return mara.send(
                mara.to(path).header("Content-Type", "text/csv").method(method, BodyPublishers.ofString(text)));
    }
}
