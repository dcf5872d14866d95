package org.calends.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands around every page, seen on one that everybody can reach: the one that says there is none. */
class FrameTest extends PageTest {

    private static final String NOWHERE = "/nowhere?a=b";

    @Test
    void saysWhichRequestFoundNothing() {
        var page = as("mara", NOWHERE);
        forgetComplaints();

        assertThat(page.locator("h1")).hasText("Not found");
        assertThat(page.locator("main code")).hasText(Pattern.compile("[0-9a-f-]{36}"));
        looksRight(page);
    }

    @Test
    void keepsThemeAndLanguageInTheBrowser() {
        var page = as("mara", NOWHERE);
        page.locator(".person summary").click();
        choose(page, ".person button[value=DARK]");
        page.navigate(NOWHERE);
        page.locator(".person summary").click();
        choose(page, ".person button[value=de]");
        page.navigate(NOWHERE);

        assertThat(page.locator("html")).hasAttribute("data-theme", "DARK");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1")).hasText("Nicht gefunden");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    void tellsTimesOfThePlaceWhereTheBrowserIs() {
        var page = as("mara", NOWHERE);
        page.locator(".person summary").click();
        page.locator(".person [data-own-zone]").evaluate("button => button.value = 'Europe/Madrid'");
        choose(page, ".person [data-own-zone]");

        page.navigate(NOWHERE);
        assertThat(page.locator(".column > .foot")).containsText("Europe/Madrid");
    }

    @Test
    @DisplayName("WCAG 2.1.4: single keys can be switched off")
    void listensToKeysUntilTheyAreSwitchedOff() {
        var page = as("mara", NOWHERE);
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        page.locator(".person summary").click();
        choose(page, ".person button[name=shortcuts][value=false]");

        page.navigate(NOWHERE);
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void worksOnASmallScreenWithItsMenu() {
        var page = as("otto", NOWHERE);
        page.setViewportSize(390, 800);
        page.locator(".bar summary").click();

        assertThat(page.locator(".bar .places").getByText("Cockpit")).isVisible();
        assertThat(page.locator(".bar").getByText("Sign out")).isVisible();
    }

    @Test
    void refusesToLeadToAnotherSite() {
        assertThat(Back.to("/offers?q=a%20b")).isEqualTo("/offers?q=a%20b");
        assertThat(Back.to("//evil.example")).isEqualTo("/");
        assertThat(Back.to("/\\evil.example")).isEqualTo("/");
        assertThat(Back.to("https://evil.example")).isEqualTo("/");
    }

    private static void choose(Page page, String button) {
        page.waitForResponse("**/look", () -> page.locator(button).click());
    }
}
