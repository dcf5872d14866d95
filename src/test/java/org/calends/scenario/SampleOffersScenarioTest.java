package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.calends.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newcomer's empty list fills at a click. */
class SampleOffersScenarioTest extends ScenarioTest {

    @LocalServerPort
    private int port;

    private Visitor mara;

    @BeforeEach
    void someYearsLater() {
        time.beginsAt("2029-05-10T12:00:00Z");
        mara = Visitor.anonymous(port);
        mara.logIn("mara", "calends");
    }

    @Test
    void areWrittenAndSubmittedForWhoHasNone() {
        assertThat(mara.get("/offers").body()).contains("No private offers yet", "Load sample data");

        assertThat(load().headers().firstValue("Location").orElse("")).endsWith("/offers");
        time.letsTheEngineCatchUp();

        assertThat(mara.get("/offers").body())
                .contains("Winter launch, DACH distributors", "10 May", "30 Sep 2029")
                .contains("Vault enterprise at a price of its own", "1 Aug", "31 Aug 2029")
                .doesNotContain("Load sample data", "Insight");
    }

    @Test
    void areNotWrittenTwice() {
        load();

        assertThat(load().statusCode()).isEqualTo(302);
        time.letsTheEngineCatchUp();

        assertThat(mara.get("/api/private-offers").body()).contains("\"total\":2");
    }

    private HttpResponse<String> load() {
        return mara.send(mara.to("/demo/offers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + mara.formToken("/offers"))));
    }
}
