package org.calends.dashboard.mails;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.calends.Visitor;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails, as operators look at them. */
class MailPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @Test
    void showsAMailAsItsReaderGetsIt() {
        live("Winter launch");
        var page = as("otto", "/mails");
        looksRight(page);
        page.getByText("Live: Winter launch").click();

        assertThat(page.frameLocator("iframe").locator("body")).containsText("Winter launch is live for 1 reseller");
        page.locator("#as-text").click();
        assertThat(page.locator(".letter")).containsText("Winter launch is live for 1 reseller");
        looksRight(page);
        page.locator("#as-headers").click();
        assertThat(page.locator(".heads")).containsText("Message-ID");
    }

    @Test
    void writesLettersThatEverybodyCanRead() {
        live("Readable");
        var otto = Visitor.browser(port, "otto");
        var letter = stranger("about:blank");

        letter.setContent(otto.get(newest(otto) + "/body").body());

        assertThat(letter.locator("body")).containsText("Readable is live for 1 reseller");
        looksRight(letter);
    }

    @Test
    void locksUpWhatAMailBringsAlong() {
        live("Locked up");
        var otto = Visitor.browser(port, "otto");
        var mail = newest(otto);

        var body = otto.get(mail + "/body");

        assertThat(body.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("default-src 'none'", "sandbox"));
        assertThat(otto.get(mail).body()).contains("<iframe sandbox=\"\"");
    }

    @Test
    @DisplayName("R42: a refused mail is sent again by the same way as any incident is mended")
    void sendsARefusedMailAgain() {
        live("Refused");
        refuse();
        var page = as("otto", "/mails");
        page.locator("#state-DEAD").click();
        assertThat(page).hasURL(Pattern.compile("state=DEAD"));
        page.getByText("Live: Refused").click();
        page.locator("#as-text").click();
        assertThat(page.locator(".note.bad")).containsText("the mail server refused the recipient (550)");
        looksRight(page);

        page.locator("#send-again").click();

        assertThat(page.locator(".note.live")).containsText("tried again");
        assertThat(context.getBean(RuntimeService.class).createIncidentQuery().count())
                .isZero();
        page.locator("#send-again").click();
        assertThat(page.locator(".note.progress")).containsText("Nothing is stuck here");
    }

    @Test
    @DisplayName("R42: a mail that waits for its next try is sent at once when an operator says so")
    void hurriesAMailThatWaits() {
        live("Waiting");
        var tasks = failOnce();
        var otto = Visitor.browser(port, "otto");
        var mail = newest(otto);

        otto.send(otto.to(mail + "/retry")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + otto.formToken(mail))));

        assertThat(otto.get(mail).body()).contains("It is tried again, at once");
        assertThat(tasks.createExternalTaskQuery().topicName("mail").locked().count())
                .isZero();
    }

    @Test
    void saysWhenAMailThatIsStuckIsTriedNext() {
        live("Stuck");
        var otto = Visitor.browser(port, "otto");
        assertThat(otto.get("/mails?state=STUCK").body()).contains("No mail here");
        failOnce();

        assertThat(otto.get("/mails?state=STUCK").body()).contains("Live: Stuck", "next at ");
        assertThat(otto.get(newest(otto)).body()).contains("id=\"next-try\"", "data-live=\"5\"");
        assertThat(otto.get("/mails?q=DEALS").body()).contains("Live: Stuck");
        assertThat(otto.get("/mails?q=PO-0000").body()).contains("No mail matches");
    }

    @Test
    void knowsNoMailThatIsNotThere() {
        var page = as("otto", "/mails/00000000-0000-4000-8000-000000000000");

        assertThat(page.locator("main")).containsText("404");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    void asksTheDatabaseAsOftenForManyMailsAsForOne() {
        live("Offer 0");
        var otto = Visitor.browser(port, "otto");
        var forOne = Statements.of(() -> otto.get("/mails"));

        for (int i = 1; i <= 5; i++) {
            live("Offer " + i);
        }

        assertThat(Statements.of(() -> otto.get("/mails"))).isEqualTo(forOne).isLessThan(8);
    }

    private static String newest(Visitor otto) {
        return otto.get("/mails").body().replaceFirst("(?s).*href=\"(/mails/[0-9a-f-]{36})\".*", "$1");
    }

    private void live(String name) {
        var body = market.body(name, MARGIN, SOLSTICE)
                .replaceFirst("\\{", "{\"notificationContacts\": [\"deals@halden.example\"], ");
        var path = market.draft(body);
        market.post(path + "/submission", "");
        market.work();
    }

    /** As the mail worker does when there is no mail server. */
    private ExternalTaskService failOnce() {
        context.getBean(JdbcClient.class)
                .sql("update mail set attempts = 1, last_error = 'no mail server'")
                .update();
        var tasks = context.getBean(ExternalTaskService.class);
        tasks.fetchAndLock(1, "test")
                .topic("mail", 1000)
                .execute()
                .forEach(task -> tasks.handleFailure(task.getId(), "test", "no mail server", 3, 14_400_000));
        return tasks;
    }

    /** As the mail worker does when the server refuses a recipient for good. */
    private void refuse() {
        context.getBean(JdbcClient.class)
                .sql("update mail set state = 'DEAD', attempts = 1, last_error = :error")
                .param("error", "the mail server refused the recipient (550)")
                .update();
        var tasks = context.getBean(ExternalTaskService.class);
        tasks.fetchAndLock(1, "test")
                .topic("mail", 1000)
                .execute()
                .forEach(task -> tasks.handleFailure(task.getId(), "test", "refused (550)", 0, 0));
    }
}
