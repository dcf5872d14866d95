package org.calends.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.calends.Chromium;
import org.calends.dashboard.Appearance;
import org.calends.reseller.SwitchableAuthority;
import org.calends.reseller.SwitchableAuthority.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo's page in a browser: an operator jumps through a month start, and breaks and mends the authority. */
class DemoPageScenarioTest extends ScenarioTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @LocalServerPort
    private int port;

    @Autowired
    private SwitchableAuthority switchable;

    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void beginInNovember() {
        time.beginsAt("2026-11-21T12:00:00Z");
    }

    @Test
    void jumpsToTheNextMonthStartAndTellsWhatHappened() {
        var offer = anOffer().startingIn(DECEMBER).endingIn(DECEMBER).submitted();
        time.letsTheEngineCatchUp();
        var page = demo();
        assertThat(page.locator("#clock")).containsText("1 Dec 2026: 1 offer goes live, none ends");
        assertThat(page.locator("#step-submit")).hasClass("done");
        looksRight(page);

        page.locator("#jump-month").click();
        arrives(page);

        assertThat(page.locator("#went-live")).hasText("1");
        assertThat(page.locator("#clock .hand")).containsText("1 Dec 2026, 00:0");
        assertThat(page.locator("#step-live")).hasClass("done");
        assertThat(offer.state()).isEqualTo("LIVE");
        looksRight(page);
        page.locator("#happened-LIVE-" + offer.id()).click();
        page.waitForURL("**/offers/" + offer.id());
    }

    @Test
    void breaksTheAuthorityAndMendsIt() {
        var page = demo();
        page.locator("#authority-FAILS").click();
        assertThat(page.locator("#authority-FAILS")).hasAttribute("aria-pressed", "true");
        var offer = anOffer().endingIn(DECEMBER).submitted();

        page.locator("#jump-hour").click();
        arrives(page);
        assertThat(page.locator("#step-stuck")).hasClass("done");
        looksRight(page);
        var incidents = theOperator().incidentsAt("AuthorizeBatch");
        assertThat(incidents).hasSize(1);

        page.locator("#authority-ANSWERS").click();
        assertThat(page.locator("#authority-ANSWERS")).hasAttribute("aria-pressed", "true");
        theOperator().retries(incidents.get(0));
        time.letsTheEngineCatchUp();
        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(page.locator("#step-mend")).hasClass("done");
    }

    private Page demo() {
        chromium = Chromium.open(port);
        var page = chromium.window();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate("/login");
        page.locator("button[value=otto]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/demo");
        return page;
    }

    /** The jump is over, and not only has something happened on its way. */
    private static void arrives(Page page) {
        assertThat(page.locator("#clock .note.live")).isVisible();
    }

    private void looksRight(Page page) {
        Appearance.assertRight(page);
        assertThat(complaints).isEmpty();
    }

    @AfterEach
    void closeTheBrowser() {
        switchable.switchTo(Condition.ANSWERS);
        if (chromium != null) {
            chromium.close();
        }
    }
}
