package org.calends.delegation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.PageTest;
import org.calends.managedservice.SampleManifests;
import org.calends.managedservice.SampleServices;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer's link in a browser, from the provider who makes it to the customer who accepts. */
class DelegationInBrowserTest extends PageTest {

    private static final String KEY = "fernhill-day";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void aServiceOnSale(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.FERNHILL);
        var falk = Visitor.program(port, "falk");
        SampleServices.draft(falk, KEY);
        falk.replace("/api/managed-services/" + KEY + "/plans/gold/manifest", SampleManifests.EXAMPLE);
        falk.call("POST", "/api/managed-services/" + KEY + "/submission", "");
        Visitor.program(port, "otto")
                .call("POST", "/api/managed-services/" + KEY + "/review", "{\"decision\": \"approve\"}");
    }

    @AfterEach
    void forgetIt() {
        SampleServices.forget(KEY, jdbc, runtime);
    }

    @Test
    @DisplayName("C32: the provider hands over a link; the customer reads, chooses and accepts")
    void acceptsByALink() {
        var eva = stranger(link());
        assertThat(eva.locator("h1")).hasText("Service " + KEY + ", Gold");
        looksRight(eva);
        eva.locator("#name").fill("Eva Lind");
        eva.locator("#email").fill("eva@acme.example");
        eva.locator("#scopes").fill("5a000000-0000-4000-8000-00000000d005, staging");
        eva.locator("#email").press("Enter");
        eva.locator("#accept").click();

        assertThat(eva.locator("#done")).containsText("You have accepted.");
        assertThat(eva.locator("#delegations")).containsText("/ staging");
        looksRight(eva);
        eva.getByText("Deutsch").click();
        assertThat(eva.locator("#delegations")).containsText("Zurücknehmen");
    }

    private String link() {
        var falk = as("falk", "/managed-services/" + KEY);
        falk.locator("#customer-links").click();
        falk.locator("#make").click();
        assertThat(falk.locator("#tenantId-wrong")).containsText("Write a UUID");
        forgetComplaints();
        falk.locator("#tenantId").fill("5a000000-0000-4000-8000-00000000c005");
        falk.locator("#make").click();
        assertThat(falk.locator("[id^=cancel-]")).hasCount(1);
        looksRight(falk);
        return falk.locator("#made code").textContent().replaceAll(".*(?=/delegation)", "");
    }
}
