package org.calends.workflow.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.calends.Application;
import org.calends.Chromium;
import org.calends.LeanTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist and Cockpit at work behind {@link WebappGuard}: what it shuts, they do not need. */
@LeanTest
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:webapps;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "calends.engine.processes=webapps-test"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsInBrowserTest {

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
    void aPublisherOpensAndClaimsATaskWhoseFormTalksToOurApi() {
        var page = chromium.loggedIn("mara");
        page.navigate("/camunda/app/tasklist/default/");
        page.getByText("Set up offer").first().click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("li.assignee")).containsText("mara");
        assertThat(page.locator("#probe")).hasText("The API answered 404");
        assertThat(page.locator(".ce-eol-banner")).not().isVisible();
        assertThat(page.getByText("Start process")).not().isVisible();
    }

    @Test
    void anotherPublisherSeesAnEmptyList() {
        var page = chromium.loggedIn("ines");
        page.navigate("/camunda/app/tasklist/default/");

        assertThat(page.getByText("My tasks")).isVisible();
        assertThat(page.getByText("No task matching filters found.")).isVisible();
    }

    @Test
    void anOperatorFindsAnIncidentAndRetriesIt() {
        var page = chromium.loggedIn("otto");
        page.navigate("/camunda/app/cockpit/default/#/processes");
        page.locator("a[href*='process-definition']").first().click();
        page.locator("a[href*='process-instance/']").first().click();
        page.getByText("Incidents", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("a[ng-click^='openJobRetryDialog']").first().click();
        page.locator(".modal-dialog button", new Page.LocatorOptions().setHasText("Retry"))
                .click();

        assertThat(page.locator(".modal-dialog")).containsText("finished successfully");
    }

    @Test
    void whoLeavesAWebappIsBackAtOurLogin() {
        var page = chromium.loggedIn("otto");
        page.navigate("/camunda/app/cockpit/default/");
        page.locator("li.account > a").click();
        page.locator("li.account .logout a").click();

        page.waitForURL(Pattern.compile(".*/login.*"));
        assertThat(page.locator("#username")).isVisible();
    }
}
