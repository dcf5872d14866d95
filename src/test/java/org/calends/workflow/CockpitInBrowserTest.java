package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.calends.Chromium;
import org.calends.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An operator finds an offer in Cockpit by the id that everybody knows it by, and sees where it is and when it goes on. */
@FormsOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitInBrowserTest {

    private static final String OFFER = """
            {"name": "Seen in Cockpit", "start": "2026-12", "end": "2027-02",
             "pricing": [{"product": "halden-vault", "marginPercent": 10}],
             "resellers": [{"tenantId": "c2da18b3-ce11-582f-abb8-bfdea42bc3a8"}]}""";

    private static final String BY_BUSINESS_KEY =
            "[{\"type\":\"businessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";

    private Office office;

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext program) {
        office = new Office(program, port);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void showsWhereAnOfferIsAndWhenItGoesOn() {
        var offer = office.submitted("mara", OFFER);
        office.work();
        var page = office.chromium().loggedIn("otto");

        search(page, offer);
        var found = page.locator("tbody tr:has(a[href*='process-instance/'])");
        assertThat(found).hasCount(1);
        assertThat(found).containsText(offer);
        found.locator("a[href*='process-instance/']").first().click();

        assertThat(page.locator(".ctn-sidebar, .ctn-row").first()).containsText(offer);
        assertThat(tokens(page, "AwaitStart")).hasText("1");
        assertThat(tokens(page, "AwaitEnd")).hasCount(0);

        tab(page, "Offer");
        assertThat(page.locator(".calends-part")).containsText("Seen in Cockpit");
        assertThat(page.locator(".calends-part")).containsText("0 of 1 live, 0 failed");
        Chromium.assertAccessible(page, ".calends-part");
        tab(page, "Jobs");
        var timer = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Await start"));
        assertThat(timer).containsText("2026-12-01T00:00:00");
    }

    @Test
    void showsWhoIsToActOnADraft() {
        var offer = office.draft("mara", "{\"name\": \"A draft in Cockpit\"}");
        var page = office.chromium().loggedIn("otto");

        search(page, offer);
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(offer))
                .locator("a[href*='process-instance/']")
                .first()
                .click();
        assertThat(tokens(page, "SetUpOffer")).hasText("1");
        tab(page, "User Tasks");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Set up offer")))
                .containsText("2026");
    }

    @Test
    void leadsFromAnInstanceToItsOfferThroughTheLogin() {
        var offer = office.draft("mara", "{\"name\": \"Linked in Cockpit\"}");
        var page = office.chromium().loggedIn("otto");
        page.navigate("/offers/" + offer);
        var instance = page.locator("#open-cockpit").getAttribute("href");
        page.context().clearCookies();

        page.navigate(instance);
        page.fill("#username", "otto");
        page.fill("#password", Visitor.PASSWORD);
        page.press("#password", "Enter");
        tab(page, "Offer");
        assertThat(page.locator(".calends-part")).containsText("Linked in Cockpit");
        page.getByText("Open the offer").click();
        assertThat(page.locator("main h1")).containsText("Linked in Cockpit");
    }

    @Test
    void tellsOnItsDashboardWhatTheNextMonthBrings() {
        var page = office.chromium().loggedIn("otto");
        page.navigate("/camunda/app/cockpit/default/");

        assertThat(page.locator(".calends-part .calends-lead")).containsText("1 Dec 2026");
        assertThat(page.locator(".calends-part a")).hasAttribute("href", "/months");
        assertThat(page.locator(".to-calends")).hasAttribute("href", "/");
        Chromium.assertAccessible(page, ".calends-part");
    }

    @Test
    void saysThatAnOfferCannotBeReadAndTriesAgain() {
        var offer = office.draft("mara", "{\"name\": \"Read at last\"}");
        var page = office.chromium().loggedIn("otto");
        page.route("**/api/private-offers/" + offer, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.navigate("/offers/" + offer);
        page.locator("#open-cockpit").click();
        tab(page, "Offer");
        assertThat(page.locator(".calends-part [role=alert]"))
                .hasText("The offer could not be read. The program answered 503.");

        page.unroute("**/api/private-offers/" + offer);
        page.getByText("Try again").click();
        assertThat(page.locator(".calends-part")).containsText("Read at last");
    }

    /** As a link that somebody kept: the field itself loses what is typed while Cockpit still draws. */
    private static void search(Page page, String offer) {
        page.navigate("/camunda/app/cockpit/default/#/processes");
        var diagram = page.locator("a[href*='process-definition/private-offer']")
                .first()
                .getAttribute("href");
        page.navigate("about:blank"); // what comes after the # alone would load nothing
        page.navigate("/camunda/app/cockpit/default/"
                + diagram.replaceAll("[?].*", "").replaceAll("/runtime$", "") + "/runtime?searchQuery="
                + URLEncoder.encode(BY_BUSINESS_KEY.formatted(offer), StandardCharsets.UTF_8));
    }

    /** How many tokens the diagram shows on an element. */
    private static Locator tokens(Page page, String element) {
        return page.locator(".djs-overlays[data-container-id='%s'] .instance-count".formatted(element));
    }

    private static void tab(Page page, String name) {
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                .click();
    }
}
