package org.calends.dashboard.offers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of private offers, as its people use it. */
class OfferListPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarketWithTwoDraftsAndALiveOffer() {
        market = Market.open(context, port);
        market.draft(market.body("Spring draft", MARGIN, SOLSTICE));
        market.draft("{\"name\": \"Autumn idea\"}");
        market.live("Winter launch", MARGIN, SOLSTICE);
    }

    @Test
    void findsWhatIsTypedAndKeepsItInTheAddress() {
        var page = as("mara", "/offers");
        assertThat(rows(page)).hasCount(3);
        looksRight(page);

        page.keyboard().press("/");
        page.keyboard().type("vault");
        assertThat(rows(page)).hasCount(2);
        page.locator("#q").fill("solstice");
        assertThat(page).hasURL(Pattern.compile("q=solstice"));
        page.locator("#facet-live").click();
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#facet-draft b")).hasText("1");
        assertThat(page).hasURL(Pattern.compile("q=solstice"));

        page.reload();
        assertThat(rows(page).locator(".name")).hasText("Winter launch");
        assertThat(page.locator("#q")).hasValue("solstice");
    }

    @Test
    void saysThatNothingMatchesAndClearsTheFilters() {
        var page = as("mara", "/offers?q=nothing-like-it");

        assertThat(page.locator(".empty h2")).hasText("No offer matches");
        looksRight(page);
        page.getByText("Clear all filters").click();
        assertThat(rows(page)).hasCount(3);
    }

    @Test
    void sortsByTheHeadsOfTheTable() {
        var page = as("mara", "/offers");
        page.locator("#sort-name").click();

        assertThat(rows(page).locator(".name")).hasText(new String[] {"Autumn idea", "Spring draft", "Winter launch"});
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Private offer");
        page.locator("#sort-name").click();
        assertThat(rows(page).locator(".name").first()).hasText("Winter launch");
    }

    @Test
    @DisplayName("R81: withdraws what can be withdrawn, says before and after what cannot")
    void withdrawsWhatCanBeWithdrawn() {
        var page = as("mara", "/offers");
        pick(page, "Winter launch");
        pick(page, "Autumn idea");
        assertThat(page.locator(".selected b")).hasText("2 chosen");
        assertThat(page.locator(".selected [data-can=withdraw]")).hasText("1 of 2");

        page.locator(".selected").getByText("Withdraw").click();
        assertThat(page.locator("dialog .live b")).hasText("1 of 2 can be withdrawn: nobody has sold them.");
        assertThat(page.locator("dialog .progress li")).hasText("Autumn idea: a draft; delete it instead");
        looksRight(page);

        page.locator("dialog").getByText("Withdraw 1 offer").click();
        assertThat(page.locator(".outcome h2")).hasText("1 of 1 withdrawn");
        assertThat(row(page, "Winter launch").locator(".badge")).hasText("Withdrawn");
        looksRight(page);
    }

    @Test
    void clonesUnderTheNextFreeName() {
        var page = as("mara", "/offers");
        act(page, "Spring draft", "Clone");
        page.locator("dialog").getByText("Clone 1 offer").click();
        assertThat(row(page, "Spring draft (2)")).isVisible();

        act(page, "Spring draft (2)", "Clone");
        page.locator("dialog").getByText("Clone 1 offer").click();
        assertThat(row(page, "Spring draft (3)")).isVisible();
    }

    @Test
    @DisplayName("R85: deletes a draft, and brings it back when that was a slip")
    void deletesADraftAndBringsItBack() {
        var page = as("mara", "/offers");
        act(page, "Autumn idea", "Delete");
        page.locator("dialog").getByText("Delete 1 draft").click();
        assertThat(page.locator(".outcome h2")).hasText("1 of 1 deleted");
        assertThat(row(page, "Autumn idea")).hasCount(0);

        page.getByText("Undo").click();
        assertThat(row(page, "Autumn idea")).isVisible();
    }

    @Test
    @DisplayName("A.3: refuses a name that is taken, and begins a draft with another")
    void beginsADraftWithAFreeName() {
        var page = as("mara", "/offers");
        page.keyboard().press("n");
        page.locator("dialog #name").fill("Spring draft");
        page.keyboard().press("Enter");

        assertThat(page.locator("#problems")).isFocused();
        assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#name-wrong")).containsText("already used");
        forgetComplaints();
        looksRight(page);

        page.locator("dialog #name").fill("Summer draft");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/offers/PO-[^/]+/setup"));
    }

    @Test
    void answersInTheDialogHoweverFastSomebodyTypes() {
        var page = as("mara", "/offers");
        page.evaluate("addEventListener('htmx:afterSwap', () => setTimeout(() => {"
                + " document.querySelector('dialog #name').value = 'Spring draft';"
                + " document.querySelector('dialog form.ask').requestSubmit(); }), { once: true })");
        page.keyboard().press("n");

        assertThat(page.locator("dialog #name-wrong")).containsText("already used");
    }

    @Test
    void staysFreshWithoutDisturbingASelection() {
        var page = as("mara", "/offers");
        pick(page, "Spring draft");
        market.draft("{\"name\": \"Made meanwhile\"}");
        page.waitForTimeout(7000);
        assertThat(page.locator(".selected b")).hasText("1 chosen");
        assertThat(row(page, "Made meanwhile")).hasCount(0);

        page.keyboard().press("Escape");
        row(page, "Spring draft").locator(".name").focus();
        assertThat(row(page, "Made meanwhile")).isVisible();
        assertThat(row(page, "Spring draft").locator(".name")).isFocused();
    }

    @Test
    void goesOnAfterTheSessionWasLost() {
        var page = as("mara", "/offers?q=winter");
        page.context().clearCookies();
        page.evaluate("htmx.trigger('#found', 'refresh')");
        assertThat(page.locator("#sign-in-again")).isVisible();
        forgetComplaints();
        looksRight(page);

        page.locator("#sign-in-again a").click();
        page.fill("#username", "mara");
        page.fill("#password", "for-tests");
        page.press("#password", "Enter");
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator("#q")).hasValue("winter");
    }

    @Test
    void keepsFiltersUnderAName() {
        var page = as("mara", "/offers?state=live");
        page.locator("#views summary").click();
        page.fill("#view-name", "What sells");
        page.getByText("Save view").click();

        page.navigate("/offers");
        page.locator("#views summary").click();
        page.locator("#views .saved a").click();
        assertThat(rows(page)).hasCount(1);
        page.locator("#views summary").click();
        page.locator("#views .only").click();
        page.locator("#views summary").click();
        assertThat(page.locator("#views .saved")).hasCount(0);
    }

    @Test
    @DisplayName("ADR 27: an operator sees whose offers they are, withdraws them, and writes none")
    void leavesWritingToThePublisher() {
        var page = as("otto", "/offers");

        assertThat(row(page, "Winter launch").locator(".c-publisher")).hasText("Halden Software");
        assertThat(page.getByText("New private offer")).hasCount(0);
        looksRight(page);
        row(page, "Winter launch").locator("summary").click();
        assertThat(row(page, "Winter launch").getByText("Withdraw")).isVisible();
        assertThat(row(page, "Winter launch").getByText("Clone")).hasCount(0);
    }

    @Test
    void movesThroughTheRowsWithKeys() {
        var page = as("mara", "/offers?sort=name");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(row(page, "Spring draft").locator(".name")).isFocused();
        page.keyboard().press("x");
        assertThat(row(page, "Spring draft").locator("[data-pick]")).isChecked();
    }

    @Test
    void saysHonestlyThatThereIsNothingForCustomers() {
        var page = as("mara", "/offers/customers");

        assertThat(page.locator(".empty h2")).hasText("Nothing for customers here");
        looksRight(page);
    }

    private static Locator rows(Page page) {
        return page.locator("#found tbody tr");
    }

    private static Locator row(Page page, String name) {
        return rows(page)
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".name",
                                new Page.LocatorOptions()
                                        .setHasText(Pattern.compile(
                                                "^" + name.replace("(", "\\(").replace(")", "\\)") + "$")))));
    }

    private static void pick(Page page, String name) {
        row(page, name).locator("[data-pick]").click();
    }

    private static void act(Page page, String name, String action) {
        row(page, name).locator("summary").click();
        row(page, name).locator("menu").getByText(action).click();
    }
}
