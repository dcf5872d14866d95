package org.calends.dashboard.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.dashboard.products.WrittenProducts.KEY;
import static org.calends.dashboard.products.WrittenProducts.PAGE;
import static org.calends.dashboard.products.WrittenProducts.complete;
import static org.calends.dashboard.products.WrittenProducts.version;
import static org.calends.dashboard.products.WrittenProducts.with;

import java.net.http.HttpResponse;
import java.util.Map;
import org.calends.Visitor;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.market.ExchangeRates;
import org.calends.market.SampleMarkets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a plan after its draft, without JavaScript: published, changed and stopped, or deleted. */
class PlanStepsTest extends WrittenProductTest {

    private static final String PLAN = PAGE + "/plans/team";

    @BeforeEach
    void aProduct(@Autowired ExchangeRates rates) {
        rates.save(SampleMarkets.SHEET);
        WrittenProducts.draft(mara, "saas");
    }

    @Test
    @DisplayName("C9, C10, C16, C17, C25: of a published plan the form shows what is fixed, and why")
    void locksWhatIsPublished() {
        add();
        assertThat(post(PLAN + "/steps/publication", Map.of()).statusCode()).isEqualTo(409);
        assertThat(post(PAGE + "/steps/publication", Map.of()).statusCode()).isEqualTo(302);

        var form = mara.get(PLAN + "/edit").body();
        assertThat(form)
                .contains("Fixed, because the plan is published.", "A public plan stays public.", "readonly")
                .doesNotContain("value=\"private\"", "(C", "??");
        var version = complete(Map.of("version", version(form), "name", "Crew"));
        assertThat(post(PLAN + "/edit", with(version, "p.0.amount", "8")).body())
                .contains("href=\"#prices\"", "Plan a price change instead.");
        assertThat(post(PLAN + "/edit", version).statusCode()).isEqualTo(302);
        assertThat(plan().name()).isEqualTo("Crew");

        assertThat(mara.get(PLAN + "/steps/stop").body()).contains("Stop selling Crew?");
        assertThat(post(PLAN + "/steps/stop", Map.of()).statusCode()).isEqualTo(302);
        assertThat(plan().state()).isEqualTo(PlanState.STOPPED);
        assertThat(mara.get(PLAN + "/steps/publication").body())
                .contains("Sell Crew again?")
                .doesNotContain("??");
        assertThat(post(PLAN + "/steps/publication", Map.of()).statusCode()).isEqualTo(302);
        assertThat(post(PAGE + "/steps/stop", Map.of()).statusCode()).isEqualTo(302);
        assertThat(mara.get(PAGE).body()).contains("No longer sold");
    }

    @Test
    @DisplayName("C18: a private plan without an audience leads to the page where it gets one")
    void leadsToTheAudience() {
        post(PAGE + "/new-plan", complete(Map.of("visibility", "private")));

        assertThat(mara.get(PLAN).body()).contains("href=\"" + PLAN + "/audience\"");
        assertThat(mara.get(PAGE + "/steps/publication").body())
                .contains("href=\"" + PLAN + "/audience\"")
                .doesNotContain("step-now", "??");
        assertThat(post(PLAN + "/steps/removal", Map.of()).statusCode()).isEqualTo(302);
        assertThat(catalog.product(KEY).orElseThrow().plans()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        add();
        var version = version(mara.get(PLAN + "/edit").body());
        post(PLAN + "/edit", complete(Map.of("version", version, "name", "Theirs")));

        var stale = post(PLAN + "/edit", complete(Map.of("version", version, "name", "Mine")));

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("Somebody else has saved a change", "value=\"Mine\"");
        var again = complete(Map.of("version", version(stale.body()), "name", "Mine"));
        assertThat(post(PLAN + "/edit", again).statusCode()).isEqualTo(302);
    }

    @Test
    void isItsPublishersAlone() {
        add();
        var ines = Visitor.browser(port, "ines");

        assertThat(ines.get(PAGE + "/new-plan").statusCode()).isEqualTo(404);
        assertThat(ines.get(PLAN + "/edit").statusCode()).isEqualTo(404);
        assertThat(WrittenProducts.post(ines, PLAN + "/edit", complete(Map.of("version", "0")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port, "otto").get(PLAN).body())
                .contains("Team")
                .doesNotContain("/edit", "/steps/");
        var german = mara.send(mara.to(PLAN + "/edit").header("Accept-Language", "de"));
        assertThat(german.body())
                .contains("Wo er verkauft wird: 2 Märkte", "monatlich bezahlt")
                .doesNotContain("??");
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
