package org.calends.dashboard.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.dashboard.products.WrittenProducts.KEY;
import static org.calends.dashboard.products.WrittenProducts.PAGE;
import static org.calends.dashboard.products.WrittenProducts.complete;
import static org.calends.dashboard.products.WrittenProducts.version;
import static org.calends.dashboard.products.WrittenProducts.with;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.calends.catalog.Plan;
import org.calends.market.ExchangeRates;
import org.calends.market.SampleMarkets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a plan, without JavaScript. */
class PlanFormTest extends WrittenProductTest {

    private static final String PLAN = PAGE + "/plans/team";

    @BeforeEach
    void aProduct(@Autowired ExchangeRates rates) {
        rates.save(SampleMarkets.SHEET);
        WrittenProducts.draft(mara, "saas");
    }

    @Test
    @DisplayName("C6: a draft may be incomplete; its page says what each part of it lacks")
    void draftsAPlan() {
        assertThat(mara.get(PAGE).body()).contains(PAGE + "/new-plan");
        assertThat(mara.get(PAGE + "/new-plan").body())
                .contains("value=\"P3Y\"", "name=\"markets\"")
                .doesNotContain("??");

        var drafted =
                post(PAGE + "/new-plan", Map.of("id", "team", "pricingModel", "per-user", "visibility", "public"));

        assertThat(drafted.statusCode()).isEqualTo(302);
        assertThat(mara.get(PLAN).body())
                .contains("Enter a name.", PLAN + "/edit#markets", "Enter a price.", "Availability")
                .doesNotContain("??");
    }

    @Test
    @DisplayName("C11, C14, C15, C25: takes prices, users, a free trial and markets, and shows them again")
    void storesEverything() {
        assertThat(add().statusCode()).isEqualTo(302);

        var plan = plan();
        assertThat(plan.prices())
                .extracting(price -> price.item() + " " + price.payment() + " " + price.unit())
                .containsExactly("P1M P1M USD 9.99", "P1Y P1M USD 8.50");
        assertThat(plan.users().min()).isEqualTo(2);
        assertThat(plan.trial()).isEqualTo("P1M");
        assertThat(plan.markets()).containsExactlyInAnyOrder("DE", "US");
        assertThat(mara.get(PLAN + "/edit").body())
                .contains("value=\"8.50\"", "value=\"P1M\" selected=\"selected\"", "value=\"DE\" checked=\"checked\"");
        assertThat(mara.get(PLAN).body()).contains("Complete").doesNotContain("(C");
    }

    @Test
    @DisplayName("C4, C5, C11, C14: what is wrong stands beside its field, also where empty rows come before it")
    void saysWhatIsWrong() {
        var refused = post(
                PAGE + "/new-plan",
                complete(Map.of("id", "Team!", "p.1.amount", "", "p.2.amount", "cheap", "maxUsers", "1")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#prices-2-amount\"", "value=\"cheap\"", "2 years: ", "such as 9.99")
                .doesNotContain("??");
        var other = post(PAGE + "/new-plan", complete(Map.of("id", "Team!", "maxUsers", "1", "p.3.amount", "-1")));
        assertThat(other.body()).contains("href=\"#id\"", "href=\"#users-max\"", "href=\"#prices-3-amount\"");
        add();
        assertThat(add().body()).contains("Another plan has this id");
        var twin = post(PAGE + "/new-plan", complete(Map.of("id", "twin", "pricingModel", "flat-rate")));
        assertThat(twin.body()).contains("href=\"#name\"", "href=\"#pricingModel\"");
    }

    @Test
    @DisplayName("C13: meters are added and dropped without JavaScript, and stored with what a term includes")
    void takesMeters() {
        var flat = complete(Map.of("pricingModel", "flat-rate", "trial", "", "minUsers", "", "maxUsers", ""));
        var more = post(PAGE + "/new-plan", with(flat, "do", "add-meter"));
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("id=\"meters-0-id\"", "value=\"Team\"").doesNotContain("??");
        assertThat(post(PAGE + "/new-plan", with(flat, "do", "markets:all")).body())
                .contains("value=\"JP\" checked");

        var metered = with(flat, "m.0.id", "events");
        metered.putAll(
                Map.of("m.0.name", "Events", "m.0.unit", "event", "m.0.amount", "0,0045", "m.0.included.P2Y", "5"));
        var refused = post(PAGE + "/new-plan", metered);
        assertThat(refused.body()).contains("href=\"#meters-0-included-P2Y\"");
        metered.putAll(Map.of("m.0.included.P2Y", "", "m.0.included.P1M", "unlimited"));
        assertThat(post(PAGE + "/new-plan", metered).statusCode()).isEqualTo(302);
        assertThat(plan().meters().get(0).included("P1M").orElseThrow().quantity())
                .isNull();
        assertThat(mara.get(PLAN + "/edit").body()).contains("value=\"unlimited\"", "value=\"0.0045\"");
        assertThat(post(PLAN + "/edit", with(metered, "do", "drop-meter:0")).body())
                .doesNotContain("meters-0-id");
    }

    @Test
    @DisplayName(
            "C12: usage is priced per something, in as many rows as it takes, and a license bought elsewhere not at all")
    void pricesMachinesByUsage() {
        WrittenProducts.forget(jdbc);
        WrittenProducts.draft(mara, "azure-vm");
        assertThat(mara.get(PAGE + "/new-plan").body())
                .contains("name=\"p.0.per\"")
                .doesNotContain("maxUsers\" value", "??");
        var usage = new HashMap<>(Map.of(
                "id",
                "team",
                "pricingModel",
                "usage",
                "visibility",
                "public",
                "p.0.term",
                "PT1H",
                "p.0.payment",
                "PT1H",
                "p.0.amount",
                "0.07",
                "p.0.per",
                "core"));
        assertThat(post(PAGE + "/new-plan", with(usage, "do", "add-price")).body())
                .contains("id=\"prices-1-amount\"");
        assertThat(post(PAGE + "/new-plan", usage).statusCode()).isEqualTo(302);
        assertThat(plan().prices().get(0).item()).isEqualTo("PT1H/core");

        var byol = with(usage, "pricingModel", "byol");
        byol.put("version", version(mara.get(PLAN + "/edit").body()));
        assertThat(post(PLAN + "/edit", byol).statusCode()).isEqualTo(302);
        assertThat(plan().prices()).isEmpty();
    }

    private Plan plan() {
        return catalog.product(KEY).orElseThrow().plan("team").orElseThrow();
    }

    private HttpResponse<String> add() {
        return post(PAGE + "/new-plan", complete(Map.of()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return WrittenProducts.post(mara, path, fields);
    }
}
