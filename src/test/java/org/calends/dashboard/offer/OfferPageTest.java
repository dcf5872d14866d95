package org.calends.dashboard.offer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.SUSPENDED;
import static org.calends.workflow.Market.TAMARIND;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import java.util.regex.Pattern;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of one offer, as its people use it. */
class OfferPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @Test
    void tellsHowALiveOfferGoes() {
        var page = as("mara", pageOf(market.live("Winter launch", MARGIN, SOLSTICE, TAMARIND)));

        assertThat(page.locator("h1")).hasText("Winter launch");
        assertThat(page.locator("#identity .badge")).hasText("Live");
        assertThat(page.locator("#standing dd").first()).hasText("2 of 2");
        assertThat(row(page, "Tamarind Cloud NV").locator(".badge")).hasText("Live");
        assertThat(page.locator(".timeline > li b").first()).hasText("Draft created");
        assertThat(page.locator(".timeline .ahead b")).hasText("Ends");
        assertThat(page.locator(".priced h3")).hasText("Halden Vault, all plans");
        looksRight(page);
    }

    @Test
    @DisplayName("R35: says in plain words why a reseller was refused, and what would mend it")
    void saysWhyAResellerWasRefused() {
        var page = as("mara", pageOf(market.live("With one less", MARGIN, SOLSTICE, SUSPENDED)));

        assertThat(row(page, "Suspended Ltd").locator(".badge")).hasText("Not authorized");
        assertThat(row(page, "Suspended Ltd").locator(".why")).containsText("suspended in the cloud-reseller program");
        page.locator("#show-failed").click();
        assertThat(rows(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("show=failed"));
        page.locator("#q").fill("solstice");
        assertThat(page.locator("#found .empty h2")).hasText("No reseller matches");
        looksRight(page);
    }

    @Test
    @DisplayName("R33: only an operator asks again about refused resellers when nobody is left to sell")
    void letsAnOperatorAskAgain() {
        var path = submitted("All refused", SUSPENDED);
        var mara = as("mara", pageOf(path));
        assertThat(mara.locator("#standing .note b")).hasText("1 of 1 resellers was refused");
        assertThat(mara.locator("#retry-refused")).hasCount(0);

        var otto = as("otto", pageOf(path));
        looksRight(otto);
        otto.locator("#retry-refused").click();
        assertThat(otto.locator("#found .badge")).hasText("Cloud Reseller authorization in progress");
        assertThat(otto.locator("#standing .note")).hasCount(0);
    }

    @Test
    @DisplayName("R36: an operator has a stuck step tried again; its publisher learns only that somebody does")
    void letsAnOperatorRetryWhatIsStuck() {
        var path = submitted("Stuck", SOLSTICE);
        failAllJobs();
        var mara = as("mara", pageOf(path));
        assertThat(mara.locator("#standing .note")).containsText("you need do nothing");
        assertThat(mara.locator("#stuck > *")).hasCount(0);

        var otto = as("otto", pageOf(path));
        assertThat(otto.locator("#stuck h2")).hasText("A step is stuck");
        assertThat(otto.locator("#marks")).containsText("1 incident");
        assertThat(otto.locator("#open-cockpit"))
                .hasAttribute("href", Pattern.compile("/cockpit/default/#/process-instance/.+/runtime"));
        looksRight(otto);
        otto.locator("#stuck").getByText("Retry").click();

        assertThat(otto.getByText("1 of 1 are tried again, at once.")).isVisible();
        assertThat(otto.locator("#stuck > *")).hasCount(0);
        market.work();
        assertThat(otto.locator("#identity").getByText("Live")).isVisible();
    }

    @Test
    @DisplayName("R81: withdraws from here, unless a reseller has sold it")
    void withdrawsWhatNobodyHasSold() {
        var page = as("mara", pageOf(market.live("Taken back", MARGIN, SOLSTICE)));
        page.locator("#do-withdraw").click();
        page.locator("dialog").getByText("Withdraw 1 offer").click();

        assertThat(page.locator(".outcome h2")).hasText("1 of 1 withdrawn");
        assertThat(page.locator("#identity .badge")).hasText("Withdrawn");
        assertThat(page.locator("#do-withdraw")).hasCount(0);
    }

    @Test
    @DisplayName("R31, R86: a renewal goes on where the offer ends; a name that is taken is refused")
    void renewsFromHere() {
        var page = as("mara", pageOf(market.live("Winter launch", MARGIN, SOLSTICE)));
        page.locator("#do-more").click();
        page.locator("#do-renewal").click();
        assertThat(page.locator("dialog .note b")).containsText("1 Jan 2100");

        page.fill("dialog #name", "Winter launch");
        page.locator("dialog").getByText("Draft the renewal").click();
        assertThat(page.locator("dialog #problems")).isFocused();
        forgetComplaints();
        looksRight(page);
        page.fill("dialog #name", "Winter launch, renewed");
        page.locator("dialog").getByText("Draft the renewal").click();
        page.waitForURL(Pattern.compile("/offers/PO-[^/]+/setup"));
    }

    @Test
    @DisplayName("R86: a replacement withdraws the offer and opens a copy")
    void replacesFromHere() {
        var path = pageOf(market.live("Wrong margin", MARGIN, SOLSTICE));
        var page = as("mara", path);
        page.locator("#do-more").click();
        page.locator("#do-replacement").click();
        page.locator("dialog").getByText("Withdraw and open the copy").click();
        page.waitForURL(Pattern.compile("/offers/PO-[^/]+/setup"));

        page.navigate(path);
        assertThat(page.locator("#identity .badge")).hasText("Withdrawn");
    }

    @Test
    void followsAnOfferWithoutDisturbing() {
        var page = as("mara", pageOf(submitted("On its way", SOLSTICE)));
        assertThat(page.locator("#found .badge")).hasText("Cloud Reseller authorization in progress");
        page.locator("#every-event summary").click();
        page.locator("#q").fill("sol");

        market.work();

        assertThat(page.locator("#identity").getByText("Live")).isVisible();
        assertThat(page.locator("#found .badge")).hasText("Live");
        assertThat(page.locator("#every-event")).hasAttribute("open", "");
        assertThat(page.locator("#q")).isFocused();
        assertThat(page.locator("#q")).hasValue("sol");
    }

    @Test
    void drawsWhereTheOfferIs() {
        var page = as("mara", pageOf(market.live("On the diagram", MARGIN, SOLSTICE, TAMARIND)));

        assertThat(page.locator("[data-element-id=AwaitEnd].stands-here")).isVisible();
        assertThat(page.locator("#diagram .djs-overlays[data-container-id=AwaitEnd]"))
                .hasText("here");
        assertThat(page.locator("#diagram .bjs-powered-by")).isVisible();
        page.locator("#zoom-whole").click();

        page.locator("#diagram-batch").click();
        assertThat(page.locator("#diagram .djs-overlays[data-container-id=BatchDone]"))
                .hasText("2 done");
        assertThat(page.locator("#marks .of-batch")).isVisible();
        looksRight(page);
    }

    @Test
    void goesOnWithoutTheDiagram() {
        var path = pageOf(market.live("Not drawn", MARGIN, SOLSTICE));
        var page = as("mara", "/offers");
        page.route("**/diagrams/*", Route::abort);
        page.navigate(path);

        assertThat(page.locator("#diagram-failed")).isVisible();
        assertThat(page.locator("#marks")).containsText("Waits for its last day");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    void leadsADraftToItsSetUp() {
        var path = market.draft(market.body("Spring draft", MARGIN, SOLSTICE));
        var page = as("mara", pageOf(path));

        assertThat(page.locator("#do-set-up")).hasAttribute("href", pageOf(path) + "/setup");
        assertThat(page.locator("#resellers .empty")).containsText("1 reseller is chosen");
        looksRight(page);
    }

    @Test
    void knowsNoOfferOfAnotherPublisher() {
        var path = market.draft("{\"name\": \"Ours alone\"}");
        var page = as("ines", pageOf(path));

        assertThat(page.locator("main")).containsText("404");
        forgetComplaints();
        looksRight(page);
    }

    private String submitted(String name, UUID... resellers) {
        var path = market.draft(market.body(name, MARGIN, resellers));
        market.post(path + "/submission", "");
        if (resellers[0].equals(SUSPENDED)) {
            market.work();
        }
        return path;
    }

    private void failAllJobs() {
        var jobs = context.getBean(ManagementService.class);
        jobs.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .forEach(job -> jobs.setJobRetries(job.getId(), 0));
    }

    private static String pageOf(String path) {
        return path.replaceFirst(".*/", "/offers/");
    }

    private static Locator rows(Page page) {
        return page.locator("#found tbody tr");
    }

    private static Locator row(Page page, String name) {
        return rows(page).filter(new Locator.FilterOptions().setHasText(name));
    }
}
