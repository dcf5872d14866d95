package org.calends.dashboard.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The last look at a draft, and its submission. */
class ReviewPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName("T4, R53, R61, R71: shows prices and overlaps, and submits what was confirmed")
    void submitsWhatWasConfirmed() {
        market.live("Winter launch", Market.percent("\"18\""), SOLSTICE);
        var draft = market.draft(market.body("Spring", Market.percent("\"10\""), SOLSTICE, TAMARIND));
        var page = as("mara", reviewOf(draft));

        assertThat(page.locator(".setup-effects tbody tr").nth(1)).containsText("$44.99");
        assertThat(page.locator(".setup-effects tbody tr").nth(1).locator("td"))
                .hasText(new String[] {"enterprise, 1 month", "$49.99", "$44.99", "$1.35", "$43.64"});
        assertThat(page.locator("#overlaps summary")).containsText("Winter launch");
        page.locator("#overlaps summary").click();
        assertThat(page.locator("#overlaps li")).containsText("because its margin is higher");
        looksRight(page);

        page.locator("#confirmed").check();
        submit(page);
        assertThat(page).hasURL(Pattern.compile("/offers#PO-"));
        assertThat(page.locator("#toasts")).containsText("“Spring” is submitted");
        assertThat(market.get(draft).text("$.state")).isEqualTo("IN_PROGRESS");
    }

    @Test
    @DisplayName("A.3: submits nothing unconfirmed, and links everything that stands against it to its field")
    void refusesWhatIsNotConfirmedOrComplete() {
        var draft = market.draft("{\"name\": \"Spring\", \"pricing\": [{\"product\": \"halden-vault\"}]}");
        var page = as("mara", reviewOf(draft));
        submit(page);
        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("#problems")).containsText("Confirm");
        forgetComplaints();
        looksRight(page);

        page.locator("#confirmed").check();
        submit(page);
        assertThat(page.locator("#problems li")).hasCount(4);
        forgetComplaints();
        looksRight(page);
        page.locator("#problems").getByText("Enter a margin for Halden Vault").click();
        assertThat(page).hasURL(Pattern.compile("/setup\\?check=true#pricing-0-marginPercent"));
        assertThat(market.get(draft).text("$.state")).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("R30: what changed since somebody looked is shown before it is submitted")
    void showsWhatChangedMeanwhile() {
        var draft = market.draft(market.body("Spring", Market.percent("\"10\""), SOLSTICE));
        var page = as("mara", reviewOf(draft));
        market.put(draft, "\"1\"", market.body("Spring", Market.percent("\"90\""), SOLSTICE));

        page.locator("#confirmed").check();
        submit(page);

        assertThat(page.locator("#problems")).containsText("has changed since you looked");
        assertThat(page.locator(".setup-effects")).containsText("90%");
        assertThat(market.get(draft).text("$.state")).isEqualTo("DRAFT");
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit private offer"))
                .click();
    }

    private static String reviewOf(String draft) {
        return draft.replace("/api/private-offers", "/offers") + "/review";
    }
}
