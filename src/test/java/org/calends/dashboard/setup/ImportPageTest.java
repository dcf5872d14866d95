package org.calends.dashboard.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.INDIRECT;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.SUSPENDED;
import static org.calends.workflow.Market.TAMARIND;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lists of resellers, and limits to their customers. */
class ImportPageTest extends PageTest {

    private static final UUID NOBODY = UUID.fromString("7f0e0000-0000-4000-8000-0000000019c2");

    @Autowired
    private ApplicationContext context;

    private Market market;
    private String draft;

    @BeforeEach
    void aDraftWithOneReseller() {
        market = Market.open(context, port);
        draft = market.draft(market.body("Spring", Market.percent("\"10\""), TAMARIND));
    }

    @Test
    @DisplayName("R16, R17: adds the good rows of a sheet and says for each other one what is wrong with it")
    void addsTheGoodRows() {
        var page = as("mara", pageOf("/import"));
        looksRight(page);
        upload(
                page,
                "\uFEFFname;Tenant_ID\r\nSolstice;%s\r\nAgain;%s\r\nHere;%s\r\n\r\nShort;7f0e-19c2\r\nWho;%s\r\nAlfa;%s\r\nOut;%s\r\n"
                        .formatted(SOLSTICE, SOLSTICE, TAMARIND, NOBODY, INDIRECT, SUSPENDED));

        assertThat(page.locator("#found-title")).hasText("1 new reseller");
        assertThat(page.locator("main")).containsText("2 rows are skipped");
        assertThat(page.locator(".outcomes li")).hasText(new String[] {
            "Line 6 “7f0e-19c2” is no tenant ID.",
            "Line 7 No Cloud Reseller has the tenant ID " + NOBODY + ".",
            "Line 8 Indirect SL is an indirect reseller. Add its provider instead.",
            "Line 9 Suspended Ltd is suspended."
        });
        looksRight(page);

        click(page, "Add 1 reseller");
        assertThat(page.locator("#resellers .note")).hasText("1 reseller was added.");
        assertThat(market.get(draft).body()).contains(SOLSTICE.toString(), TAMARIND.toString());
    }

    @Test
    @DisplayName("R17: says what a list lacks that cannot be read at all")
    void refusesWhatIsNoList() {
        var page = as("mara", pageOf("/import"));
        page.fill("#list", "Tenant, Name\n1, Nordlys");
        click(page, "Check the list");

        assertThat(page.locator("#problems")).containsText("Found: Tenant,  Name");
        forgetComplaints();
        looksRight(page);
        page.setInputFiles("#file", new FilePayload("r.xlsx", "application/x", new byte[] {'P', 'K', 3, 4, 0}));
        click(page, "Check the list");
        assertThat(page.locator("#problems")).containsText("This is an Excel file.");

        page.fill("#list", SOLSTICE + "\n" + TAMARIND);
        click(page, "Check the list");
        assertThat(page.locator("#found-title")).hasText("1 new reseller");
    }

    @Test
    @DisplayName("A.3: limits a reseller to named customers")
    void limitsToNamedCustomers() {
        var page = as("mara", pageOf("/resellers/" + TAMARIND));
        page.fill("#customers", "contoso");
        click(page, "Save");
        assertThat(page.locator("#customers-wrong")).hasText("“contoso” is no tenant ID.");
        forgetComplaints();
        looksRight(page);

        page.fill("#customers", NOBODY + ", " + NOBODY);
        click(page, "Save");
        assertThat(page.locator("#resellers li")).containsText("1 customer");
        assertThat(market.get(draft).text("$.resellers[0].customers[0]")).isEqualTo(NOBODY.toString());
    }

    private static void upload(Page page, String csv) {
        page.setInputFiles("#file", new FilePayload("resellers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        click(page, "Check the list");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private String pageOf(String more) {
        return draft.replace("/api/private-offers", "/offers") + "/setup" + more;
    }
}
