package org.calends.dashboard.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the list answers to a browser without JavaScript, and what it asks the database for. */
@WholeHouse
class OfferListTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void asksTheDatabaseAsOftenForManyOffersAsForOne() {
        var market = Market.open(context, port);
        var mara = Visitor.browser(port, "mara");
        market.draft(market.body("Offer 0", MARGIN, SOLSTICE));
        var forOne = Statements.of(() -> mara.get("/offers"));

        IntStream.rangeClosed(1, 12).forEach(i -> market.draft(market.body("Offer " + i, MARGIN, SOLSTICE)));

        assertThat(Statements.of(() -> mara.get("/offers"))).isEqualTo(forOne).isLessThan(20);
    }

    @Test
    void answersThatNothingHasChangedToAPageThatAsksAgain() {
        var market = Market.open(context, port);
        market.draft("{\"name\": \"Only one\"}");
        var mara = Visitor.browser(port, "mara");
        var first = part(mara, "");

        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.body()).contains("Only one").doesNotContain("<main");
        assertThat(part(mara, tag).statusCode()).isEqualTo(304);

        market.draft("{\"name\": \"Another\"}");
        assertThat(part(mara, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void asksOnAPageOfItsOwnWithoutJavaScript() {
        var market = Market.open(context, port);
        var id = market.draft("{\"name\": \"No script\"}").replaceFirst(".*/", "");

        var page = Visitor.browser(port, "mara").get("/offers/actions/delete?id=" + id + "&back=/offers");

        assertThat(page.body()).contains("<main", "Delete this draft?", "No script", id);
    }

    @Test
    void showsAPublisherItsOwnOffersOnly() {
        var market = Market.open(context, port);
        var id = market.draft("{\"name\": \"Ours alone\"}").replaceFirst(".*/", "");
        var ines = Visitor.browser(port, "ines");

        assertThat(ines.get("/offers?q=ours").body()).doesNotContain("Ours alone");
        assertThat(ines.get("/offers/actions/delete?id=" + id).body()).contains("None of them");
    }

    @Test
    void leadsToTheDraftThatACloneIs() {
        var market = Market.open(context, port);
        var id = market.draft("{\"name\": \"Once more\"}").replaceFirst(".*/", "");
        var mara = Visitor.browser(port, "mara");

        var form = "_csrf=" + mara.formToken("/offers") + "&back=/offers&id=" + id;
        mara.send(mara.to("/offers/actions/clone")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(mara.get("/offers").body())
                .containsPattern("href=\"/offers/(?!" + id + ")PO-[0-9A-Z-]+/setup\">Open the draft<");
    }

    @Test
    void clonesOneOfferUnderANameOfItsOwn() {
        var market = Market.open(context, port);
        var id = market.draft("{\"name\": \"Frost\"}").replaceFirst(".*/", "");
        market.draft("{\"name\": \"Thaw\"}");
        var mara = Visitor.browser(port, "mara");
        assertThat(mara.get("/offers/actions/clone?id=" + id).body()).contains("value=\"Frost (2)\"");

        send(mara, "/offers/actions/clone", "&id=" + id + "&name=Melt");
        assertThat(mara.get("/offers?q=melt").body()).contains(">Melt<");

        send(mara, "/offers/actions/clone", "&id=" + id + "&name=Thaw");
        assertThat(mara.get("/offers").body()).contains("is already the name of another private offer");
    }

    @Test
    void saysInGermanWhyItWasRefused() {
        var market = Market.open(context, port);
        var id = market.live("Schon live", MARGIN, SOLSTICE).replaceFirst(".*/", "");
        var mara = Visitor.browser(port, "mara");

        send(mara, "/offers/actions/delete", "&id=" + id, "de");
        assertThat(mara.get("/offers").body()).contains("Nur ein Entwurf kann geändert");

        assertThat(mara.send(mara.to("/offers/PO-2611-000000").header("Accept-Language", "de"))
                        .body())
                .contains("Das gibt es nicht, oder es ist nicht für Sie zu sehen.");
    }

    @Test
    void saysThatAViewIsSaved() {
        Market.open(context, port);
        var mara = Visitor.browser(port, "mara");

        send(mara, "/offers/views", "&name=Ends+soon");

        assertThat(mara.get("/offers").body()).contains("The view “Ends soon” is saved.");
    }

    private static void send(Visitor visitor, String path, String form) {
        send(visitor, path, form, "en");
    }

    private static void send(Visitor visitor, String path, String form, String language) {
        visitor.send(visitor.to(path)
                .header("Accept-Language", language)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + visitor.formToken("/offers") + "&back=/offers" + form)));
    }

    @Test
    @DisplayName("R86: what may be done instead of changing a live offer is in its row's menu")
    void offersWhatMayBeDoneInstead() {
        var market = Market.open(context, port);
        var id = market.live("Live one", MARGIN, SOLSTICE).replaceFirst(".*/", "");

        var page = Visitor.browser(port, "mara").get("/offers?q=" + id).body();

        assertThat(page)
                .contains(id + "/follow-up/renewal", id + "/follow-up/more-resellers", id + "/follow-up/replacement");
        assertThat(Visitor.browser(port, "otto").get("/offers?q=" + id).body()).doesNotContain("follow-up");
    }

    @Test
    void speaksGermanToWhomeverAsksForIt() {
        var mara = Visitor.browser(port, "mara");

        var page = mara.send(mara.to("/offers").header("Accept-Language", "fr, de;q=0.8"));

        assertThat(page.body()).contains("Private Angebote", "lang=\"de\"").doesNotContain("??");
    }

    private static HttpResponse<String> part(Visitor visitor, String tag) {
        var request = visitor.to("/offers").header("HX-Request", "true");
        return visitor.send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }
}
