package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.calends.Application;
import org.calends.Chromium;
import org.calends.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forms in Tasklist do what the API does, and say beside each field what it refused. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "calends.catalog.file=classpath:demo/catalog.json",
            "calends.reseller.file=classpath:demo/resellers.csv"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferFormsInBrowserTest {

    private Chromium chromium;
    private Visitor program;

    @BeforeAll
    void openBrowser(@LocalServerPort int port) {
        chromium = Chromium.open(port);
        program = Visitor.program(port, "mara");
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPublisherSetsUpReviewsAndSubmitsAnOffer() {
        var drafted = program.call("POST", "/api/private-offers", "{\"name\": \"Vault for the winter\"}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        var offer = drafted.headers().firstValue("Location").orElseThrow();
        var page = chromium.loggedIn("mara");

        setUp(page);
        submit(page);

        assertThat(program.get(offer).body()).contains("IN_PROGRESS", "Vault for the winter");
    }

    private static void setUp(Page page) {
        openTask(page, "Set up offer");
        assertThat(page.locator("#offer-name")).hasValue("Vault for the winter");
        page.selectOption("#offer-start", "asap");
        page.selectOption("#offer-end", new SelectOption().setIndex(4));
        press(page, "Add a line");
        page.selectOption("#product-0", new SelectOption().setLabel("Halden Vault"));
        page.fill("#percent-0", "200");
        page.fill("#reseller-search", "Solstice");
        press(page, "Search");
        press(page, "Add Solstice Digital Inc.");
        press(page, "Save");
        assertThat(page.locator("#percent-0-error")).containsText("margin between 0.01 and 100");

        page.fill("#percent-0", "20");
        press(page, "Save and review");
        assertThat(task(page, "Review and submit")).isVisible();
    }

    private static void submit(Page page) {
        openTask(page, "Review and submit");
        assertThat(page.locator(".offer-form")).containsText("Solstice Digital Inc.");
        assertThat(page.locator(".offer-form")).containsText("20 %");
        assertThat(page.locator("td.number").first()).containsText("USD");
        press(page, "Submit private offer");
        assertThat(page.getByText("No task matching filters found.")).isVisible();
    }

    private static void openTask(Page page, String name) {
        page.navigate("/camunda/app/tasklist/default/");
        task(page, name).click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator task(Page page, String name) {
        return page.getByText(name, new Page.GetByTextOptions().setExact(true)).first();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
