package org.calends.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.calends.Answer;
import org.calends.dashboard.PageTest;
import org.calends.workflow.Market;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page on which a customer without an account answers an invitation, in a browser. */
class InvitationPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    @Test
    @DisplayName("P4, P6: a customer opens the link, reads, and accepts partner and agreement")
    void acceptsAPartner() {
        var page = stranger(link());
        assertThat(page.locator("h1").textContent()).isEqualTo("Solstice Digital Inc. wants to be your partner");
        looksRight(page);

        page.fill("#name", "Eva Lind");
        page.fill("#email", "eva@foods.example");
        page.check("#partner");
        press(page, "Accept");
        assertThat(page.locator("#problems").textContent()).contains("Accept the customer agreement.");
        assertThat(page.inputValue("#name")).isEqualTo("Eva Lind");
        assertThat(page.locator("[name=back]").first().inputValue()).startsWith("/invitation?token=");
        forgetComplaints();
        looksRight(page);

        page.check("#agreement");
        press(page, "Accept");
        assertThat(page.locator("[role=status] h1").textContent())
                .isEqualTo("Solstice Digital Inc. is your partner now");
        looksRight(page);
    }

    @Test
    void declinesAPartnerInGerman() {
        var page = stranger(link());
        page.getByText("Deutsch").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Solstice Digital Inc. möchte Ihr Partner werden");

        page.fill("#name", "Eva Lind");
        page.fill("#email", "eva@foods.example");
        press(page, "Ablehnen");

        assertThat(page.locator("h1").textContent()).isEqualTo("Sie haben abgelehnt");
    }

    @Test
    void saysThatALinkDoesNotWork() {
        var page = stranger("/invitation?token=guess");
        assertThat(page.locator("h1").textContent()).isEqualTo("This invitation is not open");
        forgetComplaints();
        looksRight(page);

        page.navigate("/invitation");
        assertThat(page.locator("h1").textContent()).isEqualTo("Invitations");
        looksRight(page);
    }

    private static void press(Page page, String button) {
        page.locator("main form.stack")
                .getByText(button, new GetByTextOptions().setExact(true))
                .click();
    }

    private String link() {
        var market = Market.open(context, port);
        var sent = Answer.of(market.rhea.call("POST", "/api/customers/invitations", """
                {"tenantId": "%s", "name": "Example Foods GmbH", "country": "DE"}""".formatted(UUID.randomUUID())));
        return sent.text("$.link").replaceAll(".*(?=/invitation)", "");
    }
}
