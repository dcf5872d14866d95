package org.calends.dashboard.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

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

/** Setting an offer up, as a publisher does it. */
class SetupPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName("R15, R20, A.3: from a name to a draft that nothing stands against")
    void setsADraftUp() {
        var draft = market.draft("""
                {"name": "Spring", "pricing": [{"product": "halden-vault", "plan": "enterprise"}]}""");
        var page = as("mara", pageOf(draft));
        looksRight(page);

        page.getByText("As soon as possible").first().click();
        page.locator("#end").selectOption(lastMonth(page));
        page.fill("#notificationContacts", "deals@halden.example, mara@halden.example");
        page.press("#notificationContacts", "Enter");
        assertThat(page.locator("#contacts .chip")).hasCount(2);
        page.fill("#pricing-0-marginPercent", "12,5");
        page.fill("#q", "solstice");
        page.press("#q", "Enter");
        assertThat(page.locator("#found li")).hasCount(1);
        page.locator("#resellers li").getByText("Add").click();

        assertThat(page.locator(".setup-checks .live")).hasCount(4);
        looksRight(page);
        var stored = market.get(draft);
        assertThat(stored.text("$.pricing[0].marginPercent")).isEqualTo("12.5");
        assertThat(stored.text("$.resellers[0].tenantId")).isEqualTo(SOLSTICE.toString());
        assertThat(stored.text("$.notificationContacts[1]")).isEqualTo("mara@halden.example");
    }

    @Test
    @DisplayName("A.3: names every mistake on top and beside its field, and keeps what was typed")
    void namesEveryMistake() {
        var draft = market.draft("""
                {"name": "Spring", "pricing": [{"product": "halden-vault", "plan": "enterprise"}]}""");
        var page = as("mara", pageOf(draft));
        page.fill("#pricing-0-marginPercent", "a lot");
        button(page, "Review and submit").click();

        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("#pricing-0-marginPercent-wrong")).containsText("between 0.01 and 100");
        assertThat(page.locator("#pricing-0-marginPercent")).hasValue("a lot");
        forgetComplaints();
        looksRight(page);

        page.fill("#pricing-0-marginPercent", "15");
        button(page, "Review and submit").click();
        assertThat(page).hasURL(Pattern.compile("check=true"));
        assertThat(page.locator("#problems li")).hasCount(3);
        looksRight(page);
    }

    @Test
    @DisplayName("R53, R61: saves what is typed by itself, and draws at once where the price goes")
    void savesByItself() {
        var draft = market.draft("""
                {"name": "Spring", "pricing": [{"product": "halden-vault", "plan": "enterprise"}]}""");
        var page = as("mara", pageOf(draft));
        page.fill("#pricing-0-marginPercent", "20");
        assertThat(page.locator("#pricing-0-effect tbody")).containsText("$39.99");
        assertThat(page.locator("#pricing-0-effect tbody td"))
                .hasText(new String[] {"$49.99", "$10.00", "$39.99", "$1.20", "$38.79"});
        assertThat(page.locator("#pricing-0-marginPercent")).isFocused();
        assertThat(market.get(draft).text("$.pricing[0].marginPercent")).isEqualTo("20");

        page.fill("#pricing-0-marginPercent", "120");
        assertThat(page.locator("#pricing-0-marginPercent-wrong")).containsText("between 0.01 and 100");
        assertThat(page.locator("#pricing-0-marginPercent")).hasAttribute("aria-invalid", "true");
        looksRight(page);

        page.fill("#q", "solst");
        assertThat(page.locator("#found li")).hasCount(1);
        page.locator("#found li").getByText("Add").click();
        assertThat(page.locator("#resellers-count b")).hasText("1");
        assertThat(page.locator("#found li button[name=do]")).isFocused();
        page.waitForTimeout(
                2000); // the search is saved a moment later, and must not press the button that has the focus
        assertThat(market.get(draft).text("$.resellers[0].tenantId")).isEqualTo(SOLSTICE.toString());
    }

    @Test
    @DisplayName("RELIABILITY: whoever was faster is named, and nothing is overwritten unasked")
    void tellsWhoWasFaster() {
        var draft = market.draft("{\"name\": \"Spring\"}");
        var page = as("mara", pageOf(draft));
        market.put(draft, "\"1\"", "{\"name\": \"Theirs\"}");
        page.fill("#name", "Mine");

        assertThat(page.locator("#stale")).containsText("mara saved a newer version");
        assertThat(page.locator("#saved")).hasText("Not saved");
        forgetComplaints();
        looksRight(page);
        page.fill("#name", "Mine again");
        page.waitForTimeout(2000);
        assertThat(market.get(draft).text("$.name")).isEqualTo("Theirs");

        page.getByText("Keep mine").click();
        assertThat(page.locator("h1")).hasText("Mine again");
        assertThat(market.get(draft).text("$.name")).isEqualTo("Mine again");
    }

    private static String lastMonth(Page page) {
        return page.locator("#end option").last().getAttribute("value");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String pageOf(String draft) {
        return draft.replace("/api/private-offers", "/offers") + "/setup";
    }
}
