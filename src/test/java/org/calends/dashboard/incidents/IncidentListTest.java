package org.calends.dashboard.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import java.net.http.HttpRequest.BodyPublishers;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the incident desk answers to a browser without JavaScript, and what it asks the database for. */
@WholeHouse
class IncidentListTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Market market;
    private Visitor otto;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
        otto = Visitor.browser(port, "otto");
    }

    @Test
    void asksTheDatabaseAsOftenForManyIncidentsAsForOne() {
        stuck("Offer 0");
        var forOne = Statements.of(() -> otto.get("/incidents"));

        for (int i = 1; i <= 10; i++) {
            stuck("Offer " + i);
        }

        assertThat(Statements.of(() -> otto.get("/incidents")))
                .isEqualTo(forOne)
                .isLessThan(12);
        assertThat(otto.get("/incidents").body()).contains("Offer 0", "Offer 10", "Show 3 more");
    }

    @Test
    void asksForTheReasonOnAPageOfItsOwnWithoutJavaScript() {
        stuck("No script");
        var list = otto.get("/incidents").body();
        var link = list.replaceFirst("(?s).*href=\"(/incidents/skip\\?incident=[^\"]+)\".*", "$1");

        var asked = otto.get(link).body();
        assertThat(asked).contains("<main", "No script", "batch 1");
        var incident = link.replaceFirst(".*=", "");
        var form = "incident=" + incident + "&reason=&_csrf=" + otto.formToken(link);
        var refused = otto.send(otto.to("/incidents/skip")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say in at most 500 characters");
    }

    @Test
    void speaksGerman() {
        stuck("Deutsch");

        assertThat(otto.send(otto.to("/incidents").header("Accept-Language", "de"))
                        .body())
                .contains("Störungen", "1 Störung bei 1 Angebot", "lang=\"de\"")
                .doesNotContain("??");
    }

    private void stuck(String name) {
        var path = market.draft(market.body(name, Market.percent("\"12.5\""), SOLSTICE));
        market.post(path + "/submission", "");
        var jobs = context.getBean(ManagementService.class);
        jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .forEach(job -> jobs.setJobRetries(job.getId(), 0));
    }
}
