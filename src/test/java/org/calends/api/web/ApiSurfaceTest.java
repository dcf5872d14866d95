package org.calends.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What all calls of the API have in common, as the program is shipped. */
@WholeHouse
class ApiSurfaceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Test
    void describesItself() throws Exception {
        var description =
                json.readTree(Visitor.program(port, "mara").get("/v3/api-docs").body());

        assertThat(description.at("/info/title").asText()).isEqualTo("Calends");
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
        assertThat(description.at("/components/securitySchemes/session/name").asText())
                .isEqualTo("JSESSIONID");
        assertThat(description
                        .at("/components/schemas/Problem/properties/errors/items/$ref")
                        .asText())
                .endsWith("/Violation");
        assertThat(description.at("/paths")).allSatisfy(path -> assertThat(path).allSatisfy(this::tellsItsProblems));
    }

    /** Parts of other bodies have the same simple names. */
    @Test
    void describesThePartsOfAnOfferAsTheyAre() throws Exception {
        var schemas = json.readTree(
                        Visitor.program(port, "mara").get("/v3/api-docs").body())
                .at("/components/schemas");

        assertThat(schemas.at("/OfferBody/properties/pricing/items/$ref").asText())
                .endsWith("/OfferLineBody");
        assertThat(schemas.at("/OfferLineBody/properties/marginPercent/type").asText())
                .isEqualTo("number");
        assertThat(schemas.at("/OfferPriceBody/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("term", "payment", "market", "currency", "amount");
        assertThat(schemas.at("/OfferView/properties/resellers/items/$ref").asText())
                .endsWith("/OfferReseller");
        assertThat(schemas.at("/OfferReseller/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("tenantId", "customers");
    }

    private void tellsItsProblems(JsonNode operation) {
        assertThat(operation
                        .at("/responses/401/content/application~1problem+json/schema/$ref")
                        .asText())
                .endsWith("/Problem");
    }

    @Test
    void refusesABodyOfMoreThanAMebibyte() {
        var program = Visitor.program(port, "mara");

        var large = program.call("POST", "/api/private-offers", " ".repeat(1024 * 1024 + 1));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("/problems/payload-too-large", "requestId");
        assertThat(program.call("POST", "/api/private-offers", " ".repeat(1024 * 1024))
                        .statusCode())
                .isNotEqualTo(413);
    }

    /** PostgreSQL stores no such character and would fail over it. */
    @Test
    void takesNoTextWithAZeroCharacter() {
        var program = Visitor.program(port, "mara");

        var body = Answer.of(program.call("POST", "/api/private-offers", "{\"name\": \"a\\u0000b\"}"));
        assertThat(body.status()).isEqualTo(400);
        assertThat(body.fields()).containsExactly("name");
        var query = Answer.of(program.get("/api/private-offers?q=%00"));
        assertThat(query.status()).isEqualTo(400);
        assertThat(query.problem()).isEqualTo("bad-request");
        assertThat(program.get("/api/products/%00").statusCode()).isEqualTo(400);
    }

    @Test
    void readsNoJsonThatIsNestedTooDeep() throws Exception {
        assertThat(json.readTree("[".repeat(20) + "]".repeat(20))).isNotNull();
        assertThatThrownBy(() -> json.readTree("[".repeat(21) + "]".repeat(21)))
                .isInstanceOf(StreamConstraintsException.class);
    }
}
