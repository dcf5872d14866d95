package org.calends.dashboard.services;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.PageTest;
import org.calends.managedservice.SampleServices;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A managed service in a browser, from its first manifest to its sale. */
class ServicePageTest extends PageTest {

    private static final String KEY = "fernhill-night";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void aDraft(@Autowired Catalog catalog) {
        catalog.save(SampleProducts.FERNHILL);
        SampleServices.draft(Visitor.program(port, "falk"), KEY);
    }

    @AfterEach
    void forgetIt() {
        SampleServices.forget(KEY, jdbc, runtime);
    }

    @Test
    @DisplayName("C34, C37, C40: a mistake is mended beside its field; what was approved is live on its diagram")
    void goesFromAMistakeToItsSale() {
        var falk = as("falk", "/managed-services");
        looksRight(falk);
        falk.locator(".services .name").getByText("Service " + KEY).click();
        falk.locator("#write-gold").click();
        assertThat(falk.locator("[id=authorizations-0-duration]")).isHidden();
        fill(falk, "Owner");
        falk.locator("#save").click();
        assertThat(falk.locator("[id=authorizations-0-roleId-wrong]")).containsText("role of an owner");
        forgetComplaints();
        looksRight(falk);

        fill(falk, "Reader");
        falk.locator("#save").click();
        assertThat(falk.locator("#plan-gold")).containsText("Night desk");
        falk.locator("#do-submit").click();
        assertThat(falk.locator("#marks")).containsText("An operator looks at it");

        var otto = as("otto", "/managed-services/" + KEY);
        otto.locator("#do-approve").click();
        assertThat(otto.locator("[data-element-id=AwaitUpdate].stands-here")).isVisible();
        assertThat(otto.locator("#marks")).containsText("Live: customers can accept it");
        looksRight(otto);
        recordsWhatACustomerDecides(otto);
    }

    private void recordsWhatACustomerDecides(Page otto) {
        otto.locator("[id=record-acceptance]").click();
        otto.locator("#save").click();
        assertThat(otto.locator("#customer-wrong")).not().isEmpty();
        forgetComplaints();
        looksRight(otto);
        otto.locator("#customer").fill("5a000000-0000-4000-8000-00000000c005");
        otto.locator("[name=name]").fill("Eva Lind");
        otto.locator("[name=email]").fill("eva@acme.example");
        otto.locator("#scopes").fill("5a000000-0000-4000-8000-00000000d005, staging");
        otto.locator("#save").click();

        otto.locator("[id^=record-]:not(#record-acceptance)").click();
        looksRight(otto);
        otto.locator("[name=name]").fill("Eva Lind");
        otto.locator("[name=email]").fill("eva@acme.example");
        otto.locator("[name=email]").press("Enter");
        assertThat(otto.locator("#do-withdraw")).isVisible();
        otto.locator("#do-withdraw").click();
        assertThat(otto.locator("[id^=record-]:not(#record-acceptance)")).hasCount(0);
    }

    private static void fill(Page page, String role) {
        page.locator("[name=tenant]").fill("7a000000-0000-4000-8000-00000000f001");
        page.locator("[name='a.0.name']").fill("Night desk");
        page.locator("[name='a.0.id']").fill("7a000000-0000-4000-8000-00000000f011");
        page.locator("[name='a.0.role']").selectOption(new SelectOption().setLabel(role));
    }
}
