package org.calends.dashboard.incidents;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The incident desk, as operators use it. */
@DisplayName("R36: what failed too often waits for an operator")
class IncidentPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");
    private static final String TRACE = "java.net.ConnectException: refused\n\tat a.very.long.package.name.of.Postman";

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @Test
    void triesAllThatIsAlikeAgainAndTellsWhatCameOfEach() {
        var first = submitted("First of two", SOLSTICE);
        submitted("Second of two", SOLSTICE, TAMARIND);
        failAllJobs();
        var page = as("otto", "/incidents");

        assertThat(page.locator(".cause h2")).hasText("Batch: resellers are authorized");
        assertThat(rows(page)).hasCount(2);
        looksRight(page);
        page.getByText("Retry all 2").click();

        assertThat(page.locator("#tried h2")).hasText("2 of 2 are tried again");
        assertThat(page.locator("#tried li b")).hasText(new String[] {"First of two", "Second of two"});
        assertThat(page.locator("#found .empty h2")).hasText("No incidents");
        looksRight(page);
        market.work();
        assertThat(market.get(first).text("$.state")).isEqualTo("LIVE");
    }

    @Test
    void triesOneOfThemAgain() {
        submitted("One", SOLSTICE);
        submitted("Two", SOLSTICE);
        failAllJobs();
        var page = as("otto", "/incidents");
        rows(page)
                .filter(new Locator.FilterOptions().setHasText("Two"))
                .getByText("Retry")
                .click();

        assertThat(page.locator("#tried li b")).hasText("Two");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("One");
    }

    @Test
    @DisplayName("R35: a batch is left out only with a reason, which the publisher reads")
    void leavesABatchOutWithAReason() {
        var path = submitted("Without them", SOLSTICE);
        failAllJobs();
        var page = as("otto", "/incidents");
        page.getByText("Skip", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#dialog-body").getByText("Go on without it").click();

        assertThat(page.locator("#dialog-body #problems")).isFocused();
        forgetComplaints();
        looksRight(page);
        page.locator("#dialog-body #reason").fill("Their authority is closed until Monday");
        page.locator("#dialog-body").getByText("Go on without it").click();

        assertThat(page.locator("#tried h2")).hasText("1 of 1 are left out");
        page.navigate(path.replaceFirst(".*/", "/offers/"));
        assertThat(page.locator("#found .why")).containsText("Their authority is closed until Monday");
    }

    @Test
    void tellsThePlainCauseAndShowsTheTrace() {
        market.live("Told nobody", MARGIN, SOLSTICE);
        failMail();
        var page = as("ada", "/incidents");

        assertThat(page.locator(".cause .why")).hasText("the mail server could not be reached");
        assertThat(page.getByText("Retry")).hasCount(0);
        page.getByText("Trace").click();
        assertThat(page.locator("#dialog-body .code")).containsText("ConnectException");
        looksRight(page);
        page.locator("#dialog-body").getByText("Close").click();
        page.getByText("Trace").click();
        assertThat(page.locator("#dialog-body .code")).isVisible();
        page.keyboard().press("Escape");
        page.locator("#age").selectOption("week");
        assertThat(page.locator("#found .empty h2")).hasText("No incident fits these filters");
        assertThat(page).hasURL(Pattern.compile("age=week"));
        looksRight(page);
    }

    private String submitted(String name, UUID... resellers) {
        var path = market.draft(market.body(name, MARGIN, resellers));
        market.post(path + "/submission", "");
        return path;
    }

    private void failAllJobs() {
        var jobs = context.getBean(ManagementService.class);
        jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .forEach(job -> jobs.setJobRetries(job.getId(), 0));
    }

    /** As the mail worker does when its server is down for too long. */
    private void failMail() {
        var tasks = context.getBean(ExternalTaskService.class);
        tasks.fetchAndLock(1, "test")
                .topic("mail", 1000)
                .execute()
                .forEach(task ->
                        tasks.handleFailure(task.getId(), "test", "the mail server could not be reached", TRACE, 0, 0));
    }

    private static Locator rows(Page page) {
        return page.locator(".stuck-list > li");
    }
}
