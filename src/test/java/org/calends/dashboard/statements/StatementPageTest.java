package org.calends.dashboard.statements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.calends.workflow.Market.CUSTOMER;
import static org.calends.workflow.Market.SOLSTICE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.calends.dashboard.PageTest;
import org.calends.payout.Forecasts;
import org.calends.payout.MonthEnd;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements, as publishers and operators look at them. */
class StatementPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MonthEnd monthEnd;

    @Autowired
    private Forecasts forecasts;

    private Market market;

    @BeforeEach
    void somethingIsSold() {
        market = Market.open(context, port);
        List.of("payout_statement", "closed_month")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void leadsFromTheMonthToItsLines() {
        sells();
        closeTheMonthBefore();
        sells();
        var page = as("mara", "/statements");

        assertThat(page.locator(".running .badge")).hasText("Forecast");
        assertThat(page.locator(".bars rect.paid")).hasCount(11);
        assertThat(page.locator(".bars rect.forecast")).hasCount(1);
        looksRight(page);
        page.locator("#statements .name").click();

        assertThat(page.locator(".figures-strip")).containsText("$484.90");
        assertThat(page.locator(".lines tbody tr")).hasCount(1);
        assertThat(page.locator(".lines tbody tr")).containsText("Solstice Digital Inc.");
        looksRight(page);
        var file = page.waitForDownload(
                () -> page.locator("main .head a[download]").first().click());
        assertTrue(file.suggestedFilename().matches("ST-\\d{4}-\\d\\d-halden-USD\\.csv"), file.suggestedFilename());
    }

    @Test
    @DisplayName("R14: who has sold nothing sees nothing, and a statement that is not there leads to the way back")
    void saysThatThereIsNothing() {
        var page = as("ines", "/statements");
        assertThat(page.locator(".empty h2")).hasText("No statement yet");
        looksRight(page);

        page.navigate("/statements/ST-2026-01-halden-USD");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".lines")).hasCount(0);
    }

    @Test
    @DisplayName("C30: operators see whose statements they are, and what is on them because it was tried out")
    void showsOperatorsWhoseTheyAre() {
        sells();
        jdbc.sql("update sale set free_trial = true, list_line = 0, line = 0, fee = 0, payout = 0")
                .update();
        closeTheMonthBefore();
        var page = as("otto", "/statements");

        assertThat(page.locator("#statements thead")).containsText("Publisher");
        assertThat(page.locator("#statements tbody")).containsText("Halden");
        page.locator("#statements .name").click();
        assertThat(page.locator(".lines tbody tr")).hasCount(1);
        assertThat(page.locator(".lines .badge")).hasText("Free trial");
    }

    private void closeTheMonthBefore() {
        jdbc.sql("update sale set sold_at = :at, recorded_at = :at")
                .param("at", inTheMonthBefore())
                .update();
        monthEnd.run();
    }

    private OffsetDateTime inTheMonthBefore() {
        return forecasts.month().minusMonths(1).atDay(15).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private void sells() {
        market.rhea.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 10, "market": "US"}""".formatted(SOLSTICE, CUSTOMER));
    }
}
