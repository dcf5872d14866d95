package org.calends.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.calends.Chromium;
import org.calends.WholeHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages around the login, as a browser shows them. */
@WholeHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontPagesInBrowserTest {

    private Chromium chromium;

    @BeforeAll
    void openBrowser(@LocalServerPort int port) {
        chromium = Chromium.open(port);
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void letsPeopleInAndOut() {
        var page = chromium.loggedIn("mara");
        page.navigate("/nothing-here");
        assertThat(page.locator(".person").textContent()).contains("mara", "Publisher");

        page.locator(".person summary").click();
        page.locator(".person").getByText("Sign out").click();
        assertThat(page.locator("[role=status]").textContent()).contains("signed out");
        assertThat(page.locator("[role=alert]").count()).isZero();
    }

    @Test
    void tellsAWrongPasswordAndGoesOn() {
        var page = chromium.window();
        var complaints = complaintsOf(page);
        page.navigate("/login");
        Chromium.assertAccessible(page);
        page.fill("#username", "ines");
        page.fill("#password", "wrong");
        page.press("#password", "Enter");

        assertThat(page.locator("[role=alert]").allTextContents())
                .containsExactly("The name or the password is wrong.");
        assertThat(complaints).isEmpty();
    }

    @Test
    void tellsResellersThatTasklistIsNotForThem() {
        var page = chromium.loggedIn("rhea");
        var answer = page.navigate("/camunda/app/tasklist/default/");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1").textContent()).isEqualTo("Not for this account");
        assertThat(page.locator("main code").textContent()).isEqualTo(answer.headerValue("X-Request-Id"));
        Chromium.assertAccessible(page);
    }

    /** What breaks the pages' own content policy shows up here. */
    private static List<String> complaintsOf(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return complaints;
    }
}
