package org.calends.dashboard.resellers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.calends.Visitor;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.reseller.ResellerImport;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The directory of resellers, and what each one is told to be worth. */
class ResellersPageTest extends PageTest {

    private static final String HEADER =
            "tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason\n";

    /** About whom is decided here; nobody else's tests know it. */
    private static final String OWN = "5a000000-0000-4000-8000-0000000d0002";

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
        var sheet = HEADER + OWN + ",Orion Cloud,direct-bill,DE,DACH,,,active,\n";
        context.getBean(ResellerImport.class).run(sheet.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    @DisplayName(
            "R16, P10: an operator finds a reseller, sees its margins, suspends it with a reason and takes that back")
    void leadsFromTheDirectoryToADecision() {
        market.live("Winter launch", MARGIN, SOLSTICE);
        var page = as("otto", "/resellers?q=solstice&programStatus=active");
        looksRight(page);
        page.locator(".resellers .name").getByText("Solstice Digital Inc.").click();
        assertThat(page.locator(".year td.on")).hasCount(12);
        assertThat(page.locator(".year td.on").first()).containsText("12.5%");
        looksRight(page);

        page.navigate("/resellers/" + OWN);
        page.locator("#do-suspension").click();
        page.locator("#dialog button[type=submit]").click();
        assertThat(page.locator("#dialog #problems")).containsText("Name one of these reasons");
        page.selectOption("#reason", "invoice-overdue");
        page.fill("#note", "Two reminders");
        page.locator("#dialog button[type=submit]").click();
        assertThat(page.locator("#program li").first()).containsText("Suspended: invoice overdue");
        assertThat(page.locator("#program li").first()).containsText("Two reminders");
        forgetComplaints();
        looksRight(page);

        page.locator("#do-reinstatement").click();
        page.locator("#dialog button[type=submit]").click();
        assertThat(page.locator("#program li").first()).containsText("Active");
    }

    @Test
    @DisplayName("R17: a file is taken over as a whole or not at all; each problem is named by its row and column")
    void refusesASheetWithItsProblems() {
        var page = as("otto", "/resellers/import");
        page.locator("#file")
                .setInputFiles(file("5a000000-0000-4000-8000-0000000d0001,New Cloud,someone,XX,DACH,,,active,"));
        page.locator("button[name=apply][value=true]").click();
        assertThat(page.locator("#problems")).containsText("row 2, partnerType");
        forgetComplaints();
        looksRight(page);

        page.locator("#file")
                .setInputFiles(file("5a000000-0000-4000-8000-0000000d0001,New Cloud,direct-bill,DE,DACH,,,active,"));
        page.locator("button[name=apply][value=false]").click();
        assertThat(page.locator("#report")).containsText("1 reseller is new");
        looksRight(page);
        assertThat(market.otto
                        .get("/api/resellers/5a000000-0000-4000-8000-0000000d0001")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R44: a publisher sees the margins that it gives itself, never those of another, and no reasons")
    void keepsPublishersApart() {
        market.live("Winter launch", MARGIN, SOLSTICE);
        market.otto.call("POST", "/api/resellers/" + OWN + "/program/suspension", """
                {"reason": "abuse", "note": "Only for operators"}""");

        assertThat(Visitor.browser(port, "mara").get("/resellers/" + SOLSTICE).body())
                .contains("Winter launch", "12.5%");
        assertThat(Visitor.browser(port, "ines").get("/resellers/" + SOLSTICE).body())
                .contains("You give this reseller no margin")
                .doesNotContain("Winter launch");
        assertThat(Visitor.browser(port, "mara").get("/resellers/" + OWN).body())
                .contains("Suspended in the cloud-reseller program")
                .doesNotContain("abuse", "Only for operators");
    }

    @Test
    void asksTheDatabaseAsOftenForManyResellersAndMarginsAsForOne() {
        var mara = Visitor.browser(port, "mara");
        market.live("First", MARGIN, SOLSTICE);
        var directory = Statements.of(() -> mara.get("/resellers?size=1"));
        var reseller = Statements.of(() -> mara.get("/resellers/" + SOLSTICE));
        market.live("Second", MARGIN, SOLSTICE);
        market.live("Third", MARGIN, SOLSTICE);

        assertThat(Statements.of(() -> mara.get("/resellers?size=100")))
                .isEqualTo(directory)
                .isLessThan(15);
        assertThat(Statements.of(() -> mara.get("/resellers/" + SOLSTICE)))
                .isEqualTo(reseller)
                .isLessThan(30);
    }

    private static FilePayload file(String row) {
        var text =
                "tenantId,name,partnerType,country,region,skills,competencies,programStatus,suspensionReason\n" + row;
        return new FilePayload("resellers.csv", "text/csv", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
