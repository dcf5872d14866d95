package org.calends.dashboard.products;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.calends.dashboard.products.WrittenProducts.KEY;
import static org.calends.dashboard.products.WrittenProducts.PAGE;

import com.microsoft.playwright.Page;
import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A publisher's product and its plans in a browser, from nothing to its sale. */
class ListingPageTest extends PageTest {

    @BeforeEach
    void aPublisher(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.HALDEN);
    }

    @AfterEach
    void forgetIt(@Autowired JdbcClient jdbc) {
        WrittenProducts.forget(jdbc);
    }

    @Test
    @DisplayName("C6: a product is drafted, gets a plan, and is published with it")
    void goesFromNothingToItsSale() {
        var page = as("mara", "/products");
        page.locator("#new-product").click();
        looksRight(page);
        page.locator("#title").fill("Halden Atlas");
        page.locator("#key").fill(KEY);
        page.locator("#save").click();
        assertThat(page.locator("#do-publication")).isVisible();
        looksRight(page);

        page.locator("#new-plan").click();
        fill(page, "team");
        page.locator("#save").click();
        assertThat(page.locator("#lacks")).containsText("Availability");
        looksRight(page);

        page.navigate(PAGE);
        page.locator("#do-publication").click();
        assertThat(page.locator("#dialog-body")).containsText("Publish Halden Atlas?");
        page.locator("#step-now").click();
        assertThat(page.locator("#do-stop")).isVisible();
        looksRight(page);
    }

    @Test
    @DisplayName("C4: a mistake is said beside its field")
    void saysWhatIsWrongBesideItsField() {
        WrittenProducts.draft(Visitor.browser(port, "mara"), "saas");
        var page = as("mara", PAGE + "/new-plan");
        assertThat(page.locator("#users-min")).isHidden();
        page.locator("#pricingModel").selectOption("per-user");
        assertThat(page.locator("#users-min")).isVisible();
        fill(page, "Team!");
        page.locator("#save").click();
        assertThat(page.locator("#id-wrong")).containsText("lower-case letters");
        forgetComplaints();
        looksRight(page);
    }

    private static void fill(Page page, String id) {
        page.locator("#name").fill("Team");
        page.locator("[id=id]").fill(id);
        page.locator("#description").fill("For a team");
        page.locator("#prices-0-amount").fill("9.99");
        page.locator("[name=markets][value=US]").check();
    }
}
