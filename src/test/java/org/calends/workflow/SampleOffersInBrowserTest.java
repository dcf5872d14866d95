package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Every sample offer can be written into the form from an empty draft, and is stored and submitted as it was written. */
@FormsOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleOffersInBrowserTest {

    private Office office;

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext program) {
        office = new Office(program, port);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "winter-launch-dach, mara, 51",
        "vault-custom-price, mara, 2",
        "insight-q1-nordics, ines, 86",
        "insight-all-400, ines, 400",
        "mesh-iberia-mixed, falk, 71"
    })
    @DisplayName("A.3: up to 10 lines, 400 resellers, 25 customers and 5 contacts are set up and submitted by form")
    void isSetUpAndSubmittedByForm(String file, String publisher, int resellers) throws IOException {
        var sample = sample(file);
        assertThat(sample.at("/resellers")).hasSize(resellers);
        var offer = office.draft(publisher, "{\"name\": \"" + sample.at("/name").asText() + "\"}");
        var desk = office.desk(publisher);

        new SetUp(desk.open("Set up offer", offer)).write(sample);
        desk.finish("Save and review");
        desk.open("Review and submit", offer);
        desk.form().locator("#offer-confirmed").check();
        desk.finish("Submit private offer");

        assertThat(office.state(publisher, offer)).isEqualTo("IN_PROGRESS");
        assertThat(SetUp.content(Office.json(office.get(publisher, offer, "").body())))
                .isEqualTo(SetUp.content(sample));
        office.work();
        var reached = office.get(publisher, offer, "/resellers?size=200");
        assertThat(reached.text("$.total")).isEqualTo(String.valueOf(resellers));
        assertThat(reached.texts("$.items[*].state")).isNotEmpty().isSubsetOf("SCHEDULED", "LIVE", "FAILED");
    }

    private static JsonNode sample(String name) throws IOException {
        return Office.json(
                new ClassPathResource("demo/offers/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
    }
}
