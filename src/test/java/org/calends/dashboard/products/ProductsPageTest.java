package org.calends.dashboard.products;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.Price;
import org.calends.catalog.Prices;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Products and plans, as a publisher looks at them and sends prices. */
class ProductsPageTest extends PageTest {

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void aMarket() {
        Market.open(context, port);
    }

    @Test
    void leadsFromTheListToThePricesOfAPlan() {
        var page = as("mara", "/products?q=halden-vault");
        looksRight(page);
        page.locator(".products .name").getByText("Halden Vault").click();
        assertThat(page.locator(".c-price").first()).containsText("$49.99");
        looksRight(page);

        page.locator(".products .name").getByText("enterprise").click();
        assertThat(page.locator("main tbody tr")).hasCount(3);
        assertThat(page.locator("#changes")).containsText("None yet");
        looksRight(page);
    }

    @Test
    @DisplayName("C11: names every problem of a sheet by its place, and takes nothing over")
    void refusesASheetWithItsProblems() {
        var page = as("mara", "/products/halden-vault/prices");
        looksRight(page);
        send(page, "plan,item,market,currency,amount\nnope,P1M,US,USD,9.50\nenterprise,P1M,XX,USD,9.50\n", "true");

        assertThat(page.locator("#problems li")).hasCount(2);
        assertThat(page.locator("#problems")).containsText("There is no plan “nope”");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    @DisplayName("C16, C20: looks at a sheet without changing anything, and shows who sees a private plan")
    void looksAtASheetFirst() {
        var today = new Price("enterprise", "P1M", "US", Price.SINCE_EVER, BigMoney.parse("USD 49.99"));
        context.getBean(Prices.class).put("halden-vault", List.of(today));
        var page = as("mara", "/products/halden-vault/prices");
        send(page, "plan,item,market,currency,amount\nenterprise,P1M,US,USD,45.00\n", "false");

        assertThat(page.locator("#report h2")).hasText("What would happen");
        assertThat(page.locator("#report")).containsText("enterprise: 1 price changes on");
        looksRight(page);
        page.navigate("/products/halden-vault/plans/enterprise");
        assertThat(page.locator("#changes")).containsText("None yet");

        page.navigate("/products/halden-vault/plans/acme-only/audience");
        page.locator("#file").setInputFiles(file("Id,Description,Type\nno-uuid,Acme,TenantID\n"));
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("#problems")).containsText("is not a UUID");
        forgetComplaints();
        looksRight(page);
    }

    @Test
    void asksTheDatabaseAsOftenForManyProductsAsForOne() {
        var mara = Visitor.browser(port, "mara");
        var forOne = Statements.of(() -> mara.get("/products"));
        var catalog = context.getBean(Catalog.class);
        catalog.save(SampleProducts.closed("closed-one"));
        catalog.save(SampleProducts.closed("closed-two"));

        assertThat(Statements.of(() -> mara.get("/products"))).isEqualTo(forOne).isLessThan(15);
    }

    private static void send(Page page, String sheet, String apply) {
        page.locator("#file").setInputFiles(file(sheet));
        page.locator("[name=changes]").check();
        page.locator("button[name=apply][value=" + apply + "]").click();
    }

    private static FilePayload file(String text) {
        return new FilePayload("sheet.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
