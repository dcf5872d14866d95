package org.calends.scenario;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Examples of the calls about what an offer brings about on its way: a mail, or trouble that an operator ends. */
class MailExamplesScenarioTest extends ExamplesScenarioTest {

    private static final Duration ALL_RETRIES = Duration.ofMinutes(20);

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(entry("getMail.200", () -> {
        submitted();
        postRoom.deliver();
        var list = gets("mara", "/api/mails").body();
        return gets("mara", "/api/mails/" + JsonPath.<String>read(list, "$.items[0].id"));
    }));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    @Test
    @DisplayName("skipIncident.request: the publisher reads the reason, and nothing is answered")
    void skipsWithWhatTheExampleSends() {
        authority.isDown();
        var offer = submitted();
        time.travelTo(time.now().plus(ALL_RETRIES));
        var incident = theOperator().incidentsAt("AuthorizeBatch").get(0);

        var answer = post("otto", "/api/incidents/" + incident + "/skip", "skipIncident");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        var reason = JsonPath.<String>read(file("skipIncident.request"), "$.reason");
        assertThat(offer.failures().values())
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).endsWith(reason));
    }

    private Offer submitted() {
        var offer = OfferWriting.drafted(as("mara"), file("draftOffer.request"));
        offer.isSubmitted();
        time.letsTheEngineCatchUp();
        return offer;
    }
}
