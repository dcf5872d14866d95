package org.calends.dashboard.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.calends.Visitor;
import org.calends.audit.Audit;
import org.calends.dashboard.PageTest;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit found, and who did what, as operators read it. */
class AuditPageTest extends PageTest {

    private static final String MARGIN = Market.percent("\"12.5\"");

    @Autowired
    private ApplicationContext context;

    private Market market;

    @BeforeEach
    void aMarket() {
        market = Market.open(context, port);
    }

    @AfterEach
    void forgetFindings() {
        context.getBean(JdbcClient.class).sql("delete from audit_finding").update();
    }

    @Test
    void saysThatAllIsWell() {
        var page = as("ada", "/audit");

        assertThat(page.locator(".note.live")).containsText("checks hold");
        assertThat(page.locator(".checks")).hasCount(3);
        looksRight(page);
    }

    @Test
    void saysWhatShouldHoldInTheReadersLanguage() throws IOException {
        var otto = Visitor.browser(port, "otto");
        assertThat(otto.get("/audit").body()).contains("A live offer has exactly one timer for its end");

        var german =
                otto.send(otto.to("/audit").header("Accept-Language", "de")).body();

        for (var check : new PathMatchingResourcePatternResolver().getResources("classpath:audit/*/*.sql")) {
            var english = check.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(german).doesNotContain(english.substring("-- ".length()));
        }
    }

    @Test
    void leadsFromAFindingToItsOffer() {
        var id = market.live("Broken", MARGIN, SOLSTICE).replaceFirst(".*/", "");
        context.getBean(JdbcClient.class)
                .sql("update private_offer set state = 'ENDED' where id = :id")
                .param("id", id)
                .update();
        context.getBean(Audit.class).run();
        var page = as("otto", "/audit");

        assertThat(page.locator(".findings a.name").first()).hasText(id);
        assertThat(page.locator(".checks .bad").first()).isVisible();
        looksRight(page);
    }

    @Test
    void tellsWhoDidWhat() {
        market.live("Told in the log", MARGIN, SOLSTICE);
        var page = as("otto", "/audit/log");
        assertThat(page.locator("tbody tr").first()).containsText("Went live");
        looksRight(page);

        page.locator("[name=actor]").fill("nobody");
        page.keyboard().press("Enter");
        assertThat(page.locator(".empty h2")).hasText("Nothing in the log fits");
        looksRight(page);
    }

    @Test
    void asksTheDatabaseAsOftenForALongLogAsForAShortOne() {
        market.draft("{\"name\": \"Draft 0\"}");
        var otto = Visitor.browser(port, "otto");
        var forOne = Statements.of(() -> otto.get("/audit/log"));

        for (int i = 1; i <= 8; i++) {
            market.draft("{\"name\": \"Draft " + i + "\"}");
        }

        assertThat(Statements.of(() -> otto.get("/audit/log")))
                .isEqualTo(forOne)
                .isLessThan(6);
    }
}
