package org.calends.dashboard.products;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.Visitor;
import org.calends.catalog.Catalog;
import org.calends.catalog.Price;
import org.calends.catalog.Prices;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Products and plans, as a publisher looks at them and sends prices. */
class ProductsPageTest extends PageTest {

    private static final String PRICES = "/products/halden-vault/prices";
    private static final Pattern CHECKED = Pattern.compile("name=\"name\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void aMarket() {
        Market.open(context, port);
    }

    /** Other tests read the same prices. */
    @AfterEach
    void forgetTheChange() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("delete from price_change_line where new_amount = 45").update();
        jdbc.sql("delete from price_change where product_key = 'halden-vault'").update();
        jdbc.sql("delete from price where product_key = 'halden-vault' and amount = 45")
                .update();
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
        assertThat(page.locator("#moves tbody tr")).hasCount(1);
        assertThat(page.locator("#moves")).containsText("$49.99");
        assertThat(page.locator("#moves")).containsText("$45.00");
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
    @DisplayName("C11: what was checked is taken over without choosing the file again, once, and as it was checked")
    void takesOverWhatWasChecked() {
        var mara = Visitor.browser(port, "mara");
        var today = new Price("enterprise", "P1M", "US", Price.SINCE_EVER, BigMoney.parse("USD 49.99"));
        context.getBean(Prices.class).put("halden-vault", List.of(today));
        var name = checked(upload(mara, "plan,item,market,currency,amount\nenterprise,P1M,US,USD,45.00\n"));

        var taken = post(mara, PRICES + "/checked", "name=" + name);

        assertThat(taken.body()).contains("Taken over", "$49.99", "$45.00").doesNotContain("take-checked");
        assertThat(mara.get("/products/halden-vault/plans/enterprise").body()).doesNotContain("None yet");
        assertThat(post(mara, PRICES + "/checked", "name=" + name).statusCode()).isEqualTo(302);
        assertThat(upload(mara, "plan,item\n").body()).doesNotContain("take-checked");
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

    private static HttpResponse<String> upload(Visitor who, String sheet) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", who.formToken(PRICES))
                + part.formatted("changes", "", "true")
                + part.formatted("file", "; filename=\"sheet.csv\"\r\nContent-Type: text/csv", sheet);
        return who.send(who.to(PRICES)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body + "--x--\r\n")));
    }

    private static String checked(HttpResponse<String> answer) {
        var found = CHECKED.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> post(Visitor who, String path, String form) {
        var token = URLEncoder.encode(who.formToken(PRICES), StandardCharsets.UTF_8);
        return who.send(who.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + form)));
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
