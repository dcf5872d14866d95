package org.calends.dashboard.margins;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.percent;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.calends.Visitor;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The start page of resellers. */
class MarginsPageTest extends PageTest {

    private static final String NAME = "Winter launch, secret";

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarketWithAMarginOnEverything() {
        market = Market.open(context, port);
        market.live(NAME, percent("\"10\""), SOLSTICE);
    }

    @Test
    @DisplayName("R44, R45, R46: shows margins with list and wholesale price in a market, and never the offer's name")
    void showsWhatTheMarginsAreWorth() {
        var page = as("rhea", "/margins?market=US");

        assertThat(page.locator("h1")).hasText("My margins");
        assertThat(rows(page)).hasCount(1);
        assertThat(rows(page)).containsText("All plans, current and future");
        assertThat(rows(page).locator(".c-margin")).hasText("10%");
        assertThat(rows(page).locator(".c-prices")).containsText("$49.99");
        assertThat(rows(page).locator(".c-prices")).containsText("$44.991");
        assertThat(page.locator("#show-UPCOMING b")).hasText("0");
        assertThat(page.content()).doesNotContain(NAME, "PO-");
        looksRight(page);

        page.locator("#market").selectOption("GB");
        assertThat(rows(page).locator(".c-prices")).hasText("Not sold in GB");
        assertThat(page).hasURL(Pattern.compile("market=GB"));
    }

    @Test
    @DisplayName("R66: the year ahead follows the higher of two margins on one plan")
    void looksAYearAhead() {
        market.live("Better", percent("\"25\"").replace("\"marg", "\"plan\": \"enterprise\", \"marg"), SOLSTICE);
        var page = as("rhea", "/margins?market=US&plan=halden-vault/enterprise");

        assertThat(page.locator("aside p").first()).containsText("25% until");
        assertThat(page.locator(".margins-bars .on")).hasCount(12);
        page.locator("#ahead-table").click();
        assertThat(page.locator(".margins-table tbody tr")).hasCount(12);
        looksRight(page);
    }

    @Test
    void calculatesInTheBrowser() {
        var page = as("rhea", "/margins?market=US");
        page.locator("#calculator-price")
                .selectOption(new SelectOption().setLabel("Halden Vault, enterprise, 1 month"));
        page.locator("#calculator-quantity").fill("10");
        page.locator("#calculator-discount").fill("5");

        assertThat(page.locator("[data-sum=customer]")).hasText("$474.91");
        assertThat(page.locator("[data-sum=you]")).hasText("$449.91");
        assertThat(page.locator("[data-sum=profit]")).hasText("$25.00");
    }

    @Test
    @DisplayName("R50: the file and the call of the API have the filters of the page")
    void leadsToTheFileAndTheApi() {
        var page = as("rhea", "/margins?market=US&q=vault");

        var file = page.waitForDownload(() -> page.locator("#download").click());
        assertThat(file.suggestedFilename()).isEqualTo("margins-US.csv");
        page.locator("#use-api").click();
        assertThat(page.locator("#dialog pre").first()).containsText("/api/margins?market=US&status=IN_FORCE&q=vault");
        looksRight(page);
    }

    @Test
    void saysThatNothingMatchesAndThatNothingIsPlanned() {
        var page = as("rhea", "/margins?q=nothing-like-it");

        assertThat(page.locator(".empty h2")).hasText("No margin matches");
        looksRight(page);
        page.getByText("Clear the filters").click();
        assertThat(rows(page)).hasCount(1);
        page.locator("#show-UPCOMING").click();
        assertThat(page.locator(".empty h2")).hasText("Nothing is planned");
        assertThat(page).hasURL(Pattern.compile("show=upcoming"));
    }

    @Test
    void asksTheDatabaseAsOftenForManyMarginsAsForOne() {
        var rhea = Visitor.browser(port, "rhea");
        var forOne = Statements.of(() -> rhea.get("/margins?market=US"));
        market.live(
                "More",
                percent("\"5\"").replace("\"marg", "\"plan\": \"enterprise\", \"marg") + ", " + percent("\"6\""),
                SOLSTICE);

        assertThat(Statements.of(() -> rhea.get("/margins?market=US")))
                .isEqualTo(forOne)
                .isLessThan(40);
    }

    @Test
    @DisplayName("R66: one calculates with each price once, the lowest of them")
    void calculatesWithEachPriceOnce() {
        market.live("Better", percent("\"20\""), SOLSTICE);

        var page = Visitor.browser(port, "rhea").get("/margins?market=US").body();

        assertThat(page.split("Halden Vault, enterprise, 1 month</option>", -1)).hasSize(2);
        assertThat(page).containsPattern("data-wholesale=\"39\\.992\"[^>]*>Halden Vault, enterprise, 1 month</option>");
    }

    @Test
    void namesMarketsAsTheReaderDoes() {
        var rhea = Visitor.browser(port, "rhea");

        var page =
                rhea.send(rhea.to("/margins").header("Accept-Language", "de")).body();

        assertThat(page).contains(">Deutschland (EUR)<");
        assertThat(page.indexOf(">Ägypten (")).isLessThan(page.indexOf(">Deutschland ("));
    }

    private static Locator rows(Page page) {
        return page.locator("table.margins > tbody > tr");
    }
}
