package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.calends.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The forms in Tasklist do what the API does, and say beside each field what it refused. */
@FormsOffice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferFormsInBrowserTest {

    private static final String SOLSTICE = "c2da18b3-ce11-582f-abb8-bfdea42bc3a8";
    private static final String TAMARIND = "f550b0b6-6661-51b2-9979-67050a71ce3b";
    private static final String CUSTOMER = "e5fecc97-3e95-53db-9dda-ed89052e2cd1";

    private Office office;

    @BeforeAll
    void open(@LocalServerPort int port, @Autowired ApplicationContext program) {
        office = new Office(program, port);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void namesBesideEachFieldWhatWouldBeRefusedAndLeadsThere() {
        var desk = settingUp("Everything is wrong");
        desk.press("Add a mail address").fill("#contact-0", "nobody");
        desk.press("Add a line").choose("#product-0", "string:halden-vault").fill("#percent-0", "200");
        desk.press("Save");

        says(desk, "#offer-start-error", "Choose when the offer starts.");
        says(desk, "#offer-end-error", "Choose the month with which the offer ends.");
        says(desk, "#contact-0-error", "Enter an e-mail address like name@example.com.");
        says(desk, "#percent-0-error", "Enter a margin between 0.01 and 100.");
        assertThat(desk.form().locator("#percent-0")).hasAttribute("aria-invalid", "true");
        assertThat(desk.form()).containsText("Add at least one cloud reseller.");
        assertThat(desk.form()).containsText("5 things to mend");
        desk.press("Enter a margin between 0.01 and 100.");
        assertThat(desk.form().locator("#percent-0")).isFocused();
        Chromium.assertAccessible(desk.page(), ".offer-form");
    }

    @Test
    void namesBesideEachFieldWhatIsWrongWhenTheDraftCannotBeStored() {
        var desk = settingUp("Cannot be stored");
        desk.press("Add a mail address").fill("#contact-0", "nobody");
        desk.press("Add a line").choose("#product-0", "string:halden-vault").fill("#percent-0", "twelve");
        desk.press("Save");

        says(desk, "#percent-0-error", "Write a number such as 12.5.");
        says(desk, "#contact-0-error", "Enter an e-mail address like name@example.com.");
        says(desk, "#offer-end-error", "Choose the month with which the offer ends.");
        assertThat(desk.problem()).not().containsText("column");
        desk.fill("#percent-0", "12,5").press("Save");
        assertThat(desk.form()).containsText("is saved.");
        assertThat(office.get("mara", offerOf(desk), "").text("$.pricing[0].marginPercent"))
                .isEqualTo("12.5");
    }

    @Test
    void findsResellersByTheirRegionAndSkill() {
        var desk = settingUp("Found by region");
        desk.form().getByLabel("Region").selectOption("string:DACH");
        desk.form().getByLabel("Skill").selectOption("string:security");
        desk.press("Search");

        var found = desk.form().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Found resellers"));
        assertThat(found).containsText("Quartzline Partners GmbH");
        assertThat(found).not().containsText("Solstice");
        desk.form().getByText("that can be added").click();
        assertThat(desk.button("Add Quartzline Partners GmbH")).isDisabled();
        assertThat(desk.button("Remove Quartzline Partners GmbH")).isVisible();
    }

    @Test
    void takesPastedTenantIdsAndSaysWhatIsWrongWithTheOthers() {
        var desk = settingUp("Pasted");
        var form = new SetUp(desk);
        form.paste(SOLSTICE);
        form.paste(String.join(" , ", SOLSTICE.toUpperCase(Locale.ROOT), TAMARIND, CUSTOMER, "Solstice"));

        says(
                desk,
                "#reseller-pasted",
                "2 added, 1 was there already, 1 is not in the directory, 1 left in the field is no tenant id");
        assertThat(desk.form().locator("#reseller-paste")).hasValue("solstice");
        desk.press("Save");
        assertThat(desk.form().locator("#reseller-2-error")).not().isEmpty();
        desk.press("Remove " + CUSTOMER).press("Save");
        assertThat(desk.form()).not().containsText(CUSTOMER);
    }

    @Test
    @DisplayName("R44, R57: a custom price for one plan, for some customers of one reseller")
    void keepsCustomPricesCustomersAndContacts() {
        var desk = settingUp("Custom prices");
        new SetUp(desk).write(Office.json("""
                {"start": "2026-12", "end": "2027-02", "notificationContacts": ["a@halden.example", "b@halden.example"],
                 "pricing": [{"product": "halden-vault", "plan": "enterprise", "customPrice": [
                   {"term": "P1M", "payment": "P1M", "market": "DE", "currency": "eur", "amount": "39.9"},
                   {"term": "P1Y", "payment": "P1Y", "market": "US", "currency": "USD", "amount": "-1"}]}],
                 "resellers": [{"tenantId": "%s", "customers": ["%s"]}]}""".formatted(SOLSTICE, CUSTOMER)));
        desk.press("Save");

        assertThat(desk.form().locator("#price-0-1-error")).not().isEmpty();
        desk.group("Price 2 of line 1").locator("[data-place]").fill("400");
        desk.press("Save");
        assertThat(desk.form()).not().containsText("to mend");
        var stored = office.get("mara", offerOf(desk), "");
        assertThat(stored.texts("$.pricing[0].customPrice[*].amount")).containsExactly("39.90", "400.00");
        assertThat(stored.texts("$.pricing[0].customPrice[*].currency")).containsExactly("EUR", "USD");
        assertThat(stored.texts("$.resellers[0].customers")).containsExactly(CUSTOMER);
        assertThat(stored.texts("$.notificationContacts")).containsExactly("a@halden.example", "b@halden.example");
        Chromium.assertAccessible(desk.page(), ".offer-form");
    }

    @Test
    void losesNothingWhenSomebodyElseChangedTheDraftMeanwhile() {
        var desk = settingUp("Two at once");
        office.change("mara", offerOf(desk), "{\"name\": \"Two at once, changed\", \"start\": \"asap\"}");
        desk.choose("#offer-end", "2027-03").press("Save");

        assertThat(desk.problem()).isFocused();
        assertThat(desk.form().locator("#offer-end")).hasValue("2027-03");
        desk.press("Read it again, without my changes");
        assertThat(desk.form().locator("#offer-name")).hasValue("Two at once, changed");
        assertThat(desk.form().locator("#offer-start")).hasValue("asap");
        desk.choose("#offer-end", "2027-04").press("Save");
        assertThat(desk.form()).containsText("is saved.");
        assertThat(office.get("mara", offerOf(desk), "").text("$.end")).isEqualTo("2027-04");
    }

    @Test
    void goesBackFromTheReviewToTheSetUp() {
        var offer = office.draft("mara", "{\"name\": \"There and back\"}");
        var desk = office.desk("mara").open("Set up offer", offer);
        desk.finish("Save and review");

        desk.open("Review and submit", offer);
        assertThat(desk.form()).containsText("Add at least one product or plan.");
        desk.press("Submit private offer");
        assertThat(desk.problem()).containsText("Confirm that the values are correct");
        desk.form().locator("#offer-confirmed").check();
        desk.press("Submit private offer");
        assertThat(desk.problem()).containsText("Choose when the offer starts.");
        Chromium.assertAccessible(desk.page(), ".offer-form");

        desk.finish("Back to set up");
        assertThat(desk.open("Set up offer", offer).form().locator("#offer-name"))
                .hasValue("There and back");
        assertThat(office.state("mara", offer)).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("R53, R67, R71: the review shows each price, each overlap, and which margin applies")
    void showsPricesAndOverlapsInTheReview() {
        var other = office.submitted("mara", offer("Thirty percent", percent("30"), SOLSTICE, TAMARIND));
        var custom = """
                {"product": "halden-vault", "plan": "enterprise", "customPrice":
                  [{"term": "P1Y", "payment": "P1Y", "market": "US", "currency": "USD", "amount": "400"}]}""";
        var offer = office.draft("mara", offer("Worse by custom price", custom, SOLSTICE));
        office.desk("mara").open("Set up offer", offer).finish("Save and review");
        var desk = office.desk("mara").open("Review and submit", offer);

        assertThat(row(desk, "499.00 USD")).containsText("400.00 USD");
        var overlap = desk.form().locator(".offer-overlap", new Locator.LocatorOptions().setHasText(other));
        assertThat(overlap).containsText("Thirty percent");
        assertThat(overlap).containsText("November 21, 2026 to February 28, 2027, for 1 of 1 resellers.");
        assertThat(overlap.locator("tbody tr"))
                .hasText(List.of(
                                "Halden Vault, Enterprise 1 year, US 400.00 USD line 1 30 % = 349.30 USD line 1 400.00 USD "
                                        + "R67: a custom price goes before a percentage 400.00 USD applies, because a custom price goes "
                                        + "before a percentage; the percentage alone would make it 349.30 USD.")
                        .toArray(String[]::new));
        overlap.getByText("The reseller", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(overlap.locator(".offer-resellers")).containsText("Solstice Digital Inc.");
        Chromium.assertAccessible(desk.page(), ".offer-form");
    }

    @Test
    void saysThatATaskIsToBeClaimedFirstAndWhatItsOfferIs() {
        var offer = office.draft("mara", "{\"name\": \"Not claimed yet\"}");
        var desk = office.desk("mara").look("Set up offer", offer);

        assertThat(desk.form().locator(".offer-unclaimed")).isVisible();
        desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Offer").setExact(true))
                .click();
        assertThat(desk.page().locator(".calends-part")).containsText("Not claimed yet");
        Chromium.assertAccessible(desk.page(), ".calends-part");
        desk.page().getByText("Open the offer").click();
        assertThat(desk.page()).hasURL(Pattern.compile(".*/offers/" + offer + ".*"));
    }

    private static String offer(String name, String line, String... tenants) {
        var resellers = List.of(tenants).stream()
                .map("{\"tenantId\": \"%s\"}"::formatted)
                .toList();
        return """
                {"name": "%s", "start": "asap", "end": "2027-02", "pricing": [%s], "resellers": %s}""".formatted(name, line, resellers);
    }

    private static String percent(String percent) {
        return "{\"product\": \"halden-vault\", \"marginPercent\": %s}".formatted(percent);
    }

    private Desk settingUp(String name) {
        return office.desk("mara").open("Set up offer", office.draft("mara", "{\"name\": \"" + name + "\"}"));
    }

    /** As the form names it. */
    private static String offerOf(Desk desk) {
        return desk.form().getByRole(AriaRole.STATUS).first().innerText().replaceAll("(?s).*(PO-[0-9A-Z-]+).*", "$1");
    }

    private static Locator row(Desk desk, String text) {
        return desk.form()
                .locator("tr", new Locator.LocatorOptions().setHasText(text))
                .first();
    }

    private static void says(Desk desk, String place, String words) {
        assertThat(desk.form().locator(place)).hasText(words);
    }
}
