package org.calends.dashboard.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.INDIRECT;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.SUSPENDED;
import static org.calends.workflow.Market.TAMARIND;

import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the page of an offer answers to a browser, and what it asks the database for. */
@WholeHouse
class OfferPageRequestsTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void asksTheDatabaseAsOftenForManyResellersAsForOne() {
        var market = Market.open(context, port);
        var mara = Visitor.browser(port, "mara");
        var one = pageOf(market.live("For one", MARGIN, SOLSTICE));
        var many = pageOf(market.live("For many", MARGIN, SOLSTICE, TAMARIND, SUSPENDED));

        var forOne = Statements.of(() -> mara.get(one));

        assertThat(Statements.of(() -> mara.get(many))).isEqualTo(forOne).isLessThan(40);
    }

    @Test
    void answersThatNothingHasChangedToAPageThatAsksAgain() {
        var market = Market.open(context, port);
        var path = market.draft(market.body("Still a draft", MARGIN, SOLSTICE, INDIRECT));
        var mara = Visitor.browser(port, "mara");
        var request = mara.to(pageOf(path)).header("HX-Request", "true");
        var first = mara.send(request);

        assertThat(first.body()).contains("id=\"found\"", "id=\"record\"").doesNotContain("<main");
        assertThat(mara.send(request.header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow()))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void speaksGermanToWhomeverAsksForIt() {
        var market = Market.open(context, port);
        var path = pageOf(market.live("Auf Deutsch", MARGIN, SOLSTICE, SUSPENDED));
        var mara = Visitor.browser(port, "mara");

        var page = mara.send(mara.to(path).header("Accept-Language", "de"));

        assertThat(page.body()).contains("im Cloud-Reseller-Programm gesperrt").doesNotContain("??");
    }

    @Test
    void handsOutTheDiagramsAndNothingElse() {
        var mara = Visitor.browser(port, "mara");

        assertThat(mara.get("/diagrams/private-offer.bpmn").body()).contains("<bpmn:definitions");
        assertThat(mara.get("/diagrams/reseller-authorization.svg").body()).contains("<svg");
        assertThat(mara.get("/diagrams/operator-mail.bpmn").statusCode()).isEqualTo(404);
        assertThat(mara.get("/diagrams/application.yaml").statusCode()).isEqualTo(404);
    }

    private static String pageOf(String path) {
        return path.replaceFirst(".*/", "/offers/");
    }
}
