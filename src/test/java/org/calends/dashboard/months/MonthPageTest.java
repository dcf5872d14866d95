package org.calends.dashboard.months;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.SUSPENDED;
import static org.calends.workflow.Market.TAMARIND;

import com.microsoft.playwright.Locator;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.calends.Visitor;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The month start, as operators and publishers look forward to it. */
@DisplayName("R20, R23: offers begin and end with whole months")
class MonthPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;
    private YearMonth next;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
        next = context.getBean(MarketplaceCalendar.class).currentMonth().plusMonths(1);
    }

    @Test
    void tellsWhatIsReadyAndWhatStandsAgainstTheOthers() {
        submitted("Ready to go", SOLSTICE, TAMARIND);
        submitted("Nobody left", SUSPENDED);
        market.work();
        submitted("On its way", SOLSTICE);
        var page = as("otto", "/months");

        assertThat(page.locator(".ring text")).hasText("1/3");
        assertThat(row(page.locator("#starting"), "Ready to go").locator(".badge"))
                .hasText("Ready");
        assertThat(row(page.locator("#starting"), "Nobody left").locator(".badge"))
                .hasText("Needs a decision");
        assertThat(row(page.locator("#starting"), "On its way").locator(".badge"))
                .hasText("Under way");
        page.locator("#show-table").click();
        assertThat(page.locator("#chart-table [aria-current]")).hasCount(1);
        looksRight(page);
    }

    @Test
    void saysThatNothingHappensAndLooksPastWhatIsNoMonth() {
        var page = as("mara", "/months?month=whenever");

        assertThat(page.locator("#starting .empty h2")).containsText("Nothing goes live");
        looksRight(page);
    }

    @Test
    void showsAPublisherItsOwnOffersAndChangesNothing() {
        var path = submitted("Ours alone", SOLSTICE);
        market.work();
        var before = market.get(path).body();

        assertThat(Visitor.browser(port, "ines").get("/months").body()).doesNotContain("Ours alone");
        assertThat(Visitor.browser(port, "mara").get("/months").body()).contains("Ours alone");
        assertThat(market.get(path).body()).isEqualTo(before);
    }

    @Test
    void saysHowLongThePassedMonthStartTook() {
        var id = submitted("Through", SOLSTICE).replaceFirst(".*/", "");
        var otto = Visitor.browser(port, "otto");
        assertThat(otto.get("/months?month=" + next).body()).doesNotContain("last-live");

        liveSince(id, YearMonth.of(2020, 3), "2020-03-01T00:03:12Z");
        assertThat(otto.get("/months?month=2020-03").body())
                .contains("The last one went live at 00:03:12 UTC, 3 minutes later.");
        assertThat(Visitor.browser(port, "ines").get("/months?month=2020-03").body())
                .doesNotContain("last-live");
    }

    /** As if the month had passed. */
    private void liveSince(String id, YearMonth month, String at) {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("update private_offer set start_month = :month, state = 'LIVE' where id = :id")
                .param("month", month.toString())
                .param("id", id)
                .update();
        jdbc.sql("insert into offer_event (offer_id, seq, at, actor, transition) values (:id, 99, :at, 'x', 'LIVE')")
                .param("at", OffsetDateTime.parse(at))
                .param("id", id)
                .update();
    }

    @Test
    void goesIntoACalendar() {
        submitted("In the calendar", SOLSTICE);

        var event = Visitor.browser(port, "otto").get("/months/calendar.ics").body();

        assertThat(event)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:" + next.toString().replace("-", "") + "01", "1 go live\\, 0 end");
    }

    @Test
    void asksTheDatabaseAsOftenForManyOffersAsForOne() {
        submitted("Offer 0", SOLSTICE);
        var otto = Visitor.browser(port, "otto");
        var forOne = Statements.of(() -> otto.get("/months"));

        for (int i = 1; i <= 6; i++) {
            submitted("Offer " + i, SOLSTICE);
        }

        assertThat(Statements.of(() -> otto.get("/months"))).isEqualTo(forOne).isLessThan(12);
        assertThat(otto.get("/months").body()).contains("Offer 0", "Offer 6");
    }

    private String submitted(String name, UUID... resellers) {
        var path = market.draft(market.body(name, MARGIN, resellers).replace("asap", next.toString()));
        assertThat(market.post(path + "/submission", "").status()).isEqualTo(202);
        return path;
    }

    private static Locator row(Locator table, String name) {
        return table.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
