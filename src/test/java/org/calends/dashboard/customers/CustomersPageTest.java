package org.calends.dashboard.customers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;

import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A reseller's customers, as its own people and operators work with them. */
class CustomersPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    private Market market;
    private UUID customer;

    @BeforeEach
    void aCustomerOfItsOwn() {
        market = Market.open(context, port);
        customer = market.relate(SOLSTICE, UUID.randomUUID());
    }

    @Test
    @DisplayName("P7, P12: a reseller finds a customer, lets it see its usage and suspends a subscription for a reason")
    void worksWithACustomer() {
        var id = provisioned();
        market.mara.call("POST", "/api/subscriptions/" + id + "/activation", "");
        var page = as("rhea", "/customers?q=" + customer);
        looksRight(page);
        page.locator(".customers .name").click();
        page.locator("#usage").click();
        assertThat(page.locator("main aside")).containsText("Usage charges shown");

        page.locator("#suspension-" + id).click();
        page.locator("#dialog button[type=submit]").click();
        assertThat(page.locator("#dialog #problems")).containsText("Choose a reason.");
        page.selectOption("#reason", "NON_PAYMENT");
        page.locator("#dialog button[type=submit]").click();
        assertThat(page.locator(".subscriptions-why")).containsText("not paid");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    @DisplayName("P4: what is wrong with an invitation is said at its field, and a link is shown once")
    void invitesACustomer() {
        var page = as("rhea", "/customers/invitations");
        page.fill("#tenantId", UUID.randomUUID().toString());
        page.fill("#country", "de");
        page.locator("main form button.primary").click();
        assertThat(page.locator("#name-wrong")).containsText("1 to 200 characters");
        forgetComplaints();
        looksRight(page);

        page.fill("#name", "Example Foods");
        page.locator("main form button.primary").click();
        assertThat(page.locator("#sent")).containsText("/invitation?token=");
        page.reload();
        assertThat(page.locator("#sent")).hasCount(0);
    }

    @Test
    @DisplayName(
            "P5, P11: an operator sees what a reseller sees but changes nothing of it, and nobody another's customers")
    void keepsResellersApart() {
        var id = provisioned();
        var theirs = market.relate(TAMARIND, UUID.randomUUID());
        var rhea = Visitor.browser(port, "rhea");
        var otto = Visitor.browser(port, "otto");

        assertThat(rhea.get("/customers/" + theirs).statusCode()).isEqualTo(404);
        assertThat(rhea.get("/customers?q=" + theirs).body()).contains("No customer matches");
        assertThat(otto.get("/resellers/" + TAMARIND + "/customers/" + theirs).statusCode())
                .isEqualTo(200);
        assertThat(otto.get("/resellers/" + TAMARIND + "/customers/" + customer).statusCode())
                .isEqualTo(404);
        assertThat(otto.get("/resellers/" + SOLSTICE + "/customers/" + customer).body())
                .contains("Waits for activation")
                .doesNotContain("quantity-" + id, "cancellation-" + id, "id=\"usage\"");
        assertThat(rhea.get("/customers/" + customer + "/removal").body())
                .contains("there is something to do first", "is to be suspended or canceled first");
    }

    @Test
    void asksTheDatabaseAsOftenForManyCustomersAndSubscriptionsAsForOne() {
        provisioned();
        var rhea = Visitor.browser(port, "rhea");
        var list = Statements.of(() -> rhea.get("/customers?size=1"));
        var one = Statements.of(() -> rhea.get("/customers/" + customer));
        market.relate(SOLSTICE, UUID.randomUUID());
        provisioned();
        provisioned();

        assertThat(Statements.of(() -> rhea.get("/customers?size=100")))
                .isEqualTo(list)
                .isLessThan(12);
        assertThat(Statements.of(() -> rhea.get("/customers/" + customer)))
                .isEqualTo(one)
                .isLessThan(25);
    }

    private String provisioned() {
        var answer = Answer.of(market.rhea.call("POST", "/api/subscriptions", """
                {"customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M", "quantity": 10,
                 "market": "US"}""".formatted(customer)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var path = answer.header("Location");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
