package org.calends.dashboard.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.dashboard.products.WrittenProducts.KEY;
import static org.calends.dashboard.products.WrittenProducts.PAGE;

import java.net.http.HttpResponse;
import java.util.Map;
import org.calends.Visitor;
import org.calends.catalog.ResellerChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The form of a product, and the steps of one, without JavaScript. */
class ProductFormTest extends WrittenProductTest {

    @Test
    @DisplayName("P17: a new product is a draft, open to the resellers whom its publisher chose")
    void draftsAProduct() {
        assertThat(mara.get("/products").body()).contains("href=\"/products/drafts/new\"");
        assertThat(mara.get("/products/drafts/new").body())
                .contains("value=\"saas\"")
                .doesNotContain("??");

        var drafted = draft();

        assertThat(drafted.statusCode()).isEqualTo(302);
        assertThat(drafted.headers().firstValue("Location").orElseThrow()).endsWith(PAGE);
        assertThat(catalog.product(KEY).orElseThrow().resellerChannel()).isEqualTo(ResellerChannel.ANY);
        assertThat(mara.get(PAGE).body())
                .contains("Draft", PAGE + "/edit", PAGE + "/steps/publication", PAGE + "/steps/removal")
                .doesNotContain(PAGE + "/steps/stop");
    }

    @Test
    @DisplayName("C4, C5: what is wrong stands beside its field, in the reader's language, without rule numbers")
    void saysWhatIsWrong() {
        var shapeless = post(
                "/products/drafts/new",
                Map.of("key", "Halden Atlas", "title", "Atlas", "offerType", "saas", "resellerChannel", "any"));
        assertThat(shapeless.statusCode()).isEqualTo(422);
        assertThat(shapeless.body()).contains("href=\"#key\"", "id=\"key-wrong\"", "value=\"Halden Atlas\"");
        var untitled = post("/products/drafts/new", Map.of("key", KEY));
        assertThat(untitled.body()).contains("href=\"#title\"", "Enter a title.");

        draft();
        assertThat(draft().body()).contains("This key is taken");
        var german = mara.send(mara.to("/products/drafts/new").header("Accept-Language", "de"));
        assertThat(german.body()).contains("Neues Produkt", "Entwurf speichern").doesNotContain("??");
    }

    @Test
    @DisplayName("C2, C4: changes the title and the channel, and says why the rest is fixed")
    void changesWhatMayChange() {
        draft();
        assertThat(mara.get(PAGE + "/edit").body())
                .contains("address of the product and never changes.", "priced and never changes.");

        var changed = change("0", "Atlas of Halden");

        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(mara.get(PAGE).body()).contains("Atlas of Halden", "Not sold through Cloud Resellers");
    }

    @Test
    @DisplayName("R51: a product is exclusive while its box is ticked")
    void makesADraftExclusive() {
        draft();
        var ticked = Map.of("version", "0", "title", "Atlas", "resellerChannel", "any", "exclusive", "true");

        assertThat(post(PAGE + "/edit", ticked).statusCode()).isEqualTo(302);
        assertThat(catalog.product(KEY).orElseThrow().exclusive()).isTrue();
        assertThat(mara.get(PAGE + "/edit").body()).containsPattern("name=\"exclusive\"[^>]*checked");

        change("1", "Atlas");
        assertThat(catalog.product(KEY).orElseThrow().exclusive()).isFalse();
    }

    @Test
    @DisplayName("P17: what is published is not closed to resellers by its publisher, and it says why")
    void closesNothingThatIsPublished() {
        draft();
        jdbc.sql("update product set published = true where product_key = ?")
                .param(KEY)
                .update();

        var closed = change("0", "Atlas");

        assertThat(closed.statusCode()).isEqualTo(422);
        assertThat(closed.body()).contains("href=\"#resellerChannel\"", "never to fewer");
        assertThat(catalog.product(KEY).orElseThrow().resellerChannel()).isEqualTo(ResellerChannel.ANY);
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        draft();
        change("0", "Theirs");

        var stale = change("0", "Mine");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Somebody else has saved a change", "value=\"Mine\"", "name=\"version\" value=\"1\"");
        assertThat(change("1", "Mine").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("C2, C6: asks before each step, and lists what stands against a publication")
    void asksBeforeEachStep() {
        draft();

        assertThat(mara.get(PAGE + "/steps/publication").body())
                .contains("Halden Atlas cannot be published yet", "Add a plan.")
                .doesNotContain("step-now", "??");
        assertThat(post(PAGE + "/steps/publication", Map.of()).statusCode()).isEqualTo(422);
        var notSold = post(PAGE + "/steps/stop", Map.of());
        assertThat(notSold.statusCode()).isEqualTo(409);
        assertThat(notSold.body()).contains("is not sold");
        assertThat(mara.get(PAGE + "/steps/somewhere").statusCode()).isEqualTo(404);
        assertThat(mara.get(PAGE + "/steps/removal").body()).contains("Delete Halden Atlas?", "step-now");
        assertThat(post(PAGE + "/steps/removal", Map.of()).statusCode()).isEqualTo(302);
        assertThat(mara.get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void isItsPublishersAlone() {
        draft();
        var ines = Visitor.browser(port, "ines");

        assertThat(ines.get(PAGE + "/edit").statusCode()).isEqualTo(404);
        assertThat(ines.get(PAGE + "/steps/removal").statusCode()).isEqualTo(404);
        assertThat(WrittenProducts.post(ines, PAGE + "/steps/removal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(WrittenProducts.post(
                                ines, PAGE + "/edit", Map.of("version", "0", "title", "Mine", "resellerChannel", "any"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port, "otto").get(PAGE).body())
                .contains("Halden Atlas")
                .doesNotContain("/edit", "/steps/");
    }

    private HttpResponse<String> draft() {
        return WrittenProducts.draft(mara, "saas");
    }

    private HttpResponse<String> change(String version, String title) {
        return post(PAGE + "/edit", Map.of("version", version, "title", title, "resellerChannel", "none"));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return WrittenProducts.post(mara, path, fields);
    }
}
