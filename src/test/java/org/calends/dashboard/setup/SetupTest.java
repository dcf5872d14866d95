package org.calends.dashboard.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.catalog.SampleProducts;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The set-up without JavaScript: one form, each button of which saves all of it. */
@WholeHouse
class SetupTest {

    private static final String A_LINE = "&line.0.product=halden-vault&line.0.plan=enterprise&line.0.percent=";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Market market;
    private Visitor mara;

    @BeforeEach
    void somebodyAtTheSetUp() {
        market = Market.open(context, port);
        mara = Visitor.browser(port, "mara");
    }

    @Test
    @DisplayName("R20, R21: a month counts only when the offer starts with a month")
    void savesWhatWasTyped() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        post(draft, "", "version=1&name=Summer&start=asap&startMonth=2030-02&end=2030-04&contact=a@b.example" + A_LINE);

        var stored = market.get(draft);
        assertThat(stored.text("$.name")).isEqualTo("Summer");
        assertThat(stored.text("$.start")).isEqualTo("asap");
        assertThat(stored.text("$.end")).isEqualTo("2030-04");
        assertThat(stored.text("$.pricing[0].plan")).isEqualTo("enterprise");
    }

    @Test
    void saysThatNobodyIsToldWithoutAContact() {
        var draft = market.draft("{\"name\": \"Quiet\"}");
        assertThat(mara.get(pageOf(draft)).body()).contains("nobody is told when this offer goes live");

        post(draft, "", "version=1&name=Quiet&contact=a@b.example");
        assertThat(mara.get(pageOf(draft)).body()).contains("They get a mail when this offer goes live");
    }

    @Test
    void keepsWhatWasTypedWhenAButtonDoesMore() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        var answer = post(draft, "", "version=1&name=Summer&q=sol&do=add:" + SOLSTICE + A_LINE + "12,5");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/setup?q=sol#resellers");
        var stored = market.get(draft);
        assertThat(stored.text("$.name")).isEqualTo("Summer");
        assertThat(stored.text("$.pricing[0].marginPercent")).isEqualTo("12.5");
        assertThat(stored.text("$.resellers[0].tenantId")).isEqualTo(SOLSTICE.toString());
    }

    @Test
    @DisplayName("R2: adds all that were found but those that can be given no margin")
    void addsAndRemovesAllThatWereFound() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        post(draft, "", "version=1&name=Spring&q=i&do=add-found");
        assertThat(mara.get(pageOf(draft) + "?q=i").body())
                .contains("id=\"left-out\"", "1 can be given no margin", "Indirect reseller (1)");
        assertThat(mara.get(pageOf(draft) + "?q=i").body()).doesNotContain("id=\"left-out\"");
        assertThat(market.get(draft).body())
                .contains(SOLSTICE.toString(), TAMARIND.toString())
                .doesNotContain(Market.INDIRECT.toString(), Market.SUSPENDED.toString());

        post(draft, "", "version=2&name=Spring&q=solst&show=chosen&do=drop-found");
        assertThat(market.get(draft).body()).contains(TAMARIND.toString()).doesNotContain(SOLSTICE.toString());
    }

    @Test
    @DisplayName("C7, R57: a price of its own begins with the list price, in the currency of its market")
    void putsPricesInPlaceOfThePercentage() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        post(draft, "", "version=1&name=Spring&do=add-price:0" + A_LINE + "15");
        var stored = market.get(draft);
        assertThat(stored.text("$.pricing[0].customPrice[0].market")).isEqualTo("DE");
        assertThat(stored.text("$.pricing[0].customPrice[0].term")).isEqualTo("P1M");
        assertThat(stored.text("$.pricing[0].customPrice[0].amount")).isEqualTo("49.99");

        post(
                draft,
                "",
                "version=2&name=Spring" + A_LINE
                        + "&line.0.price.0.was=US&line.0.price.0.market=DE&line.0.price.0.currency=USD"
                        + "&line.0.price.0.term=P1M/P1M&line.0.price.0.amount=40,5");
        stored = market.get(draft);
        assertThat(stored.text("$.pricing[0].customPrice[0].amount")).isEqualTo("40.50");
        assertThat(stored.text("$.pricing[0].customPrice[0].currency")).isEqualTo("EUR");
    }

    @Test
    @DisplayName("Whoever read an older version overwrites nothing unasked")
    void tellsWhoWasFaster() {
        var draft = market.draft("{\"name\": \"Spring\"}");
        market.put(draft, "\"1\"", "{\"name\": \"Theirs\"}");

        var answer = post(draft, "", "version=1&name=Mine");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body())
                .contains(
                        "mara saved a newer version", "value=\"Mine\"", "name=\"version\" id=\"version\" value=\"2\"");
        assertThat(market.get(draft).text("$.name")).isEqualTo("Theirs");
        post(draft, "", "version=2&name=Mine");
        assertThat(market.get(draft).text("$.name")).isEqualTo("Mine");
    }

    @Test
    void writesNoHistoryWhenNothingChanged() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        post(draft, "", "version=1&name=Spring");

        assertThat(market.get(draft).text("$.version")).isEqualTo("1");
    }

    @Test
    void refusesAPriceThatCouldBeTwo() {
        var draft = market.draft("{\"name\": \"Spring\"}");

        var answer = post(
                draft,
                "",
                "version=1&name=Spring" + A_LINE
                        + "&line.0.price.0.was=DE&line.0.price.0.market=DE&line.0.price.0.currency=EUR"
                        + "&line.0.price.0.term=P1M/P1M&line.0.price.0.amount=1.000");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("without separators", "value=\"1.000\"");
    }

    @Test
    @DisplayName("R8, R12: picks what can have a private price, and nothing else")
    void picksPlans() {
        var draft = market.draft("{\"name\": \"Spring\"}");
        assertThat(mara.get(pageOf(draft) + "/plans").body()).contains("Halden Vault", "is for a named audience only");

        post(draft, "/plans", "plan=halden-vault/&plan=halden-vault/enterprise&plan=halden-vault/acme-only&plan=x/y");

        var stored = market.get(draft).body();
        assertThat(stored).contains("\"enterprise\"").doesNotContain("acme-only", "\"x\"");
    }

    @Test
    @DisplayName("R8: a product of another publisher stays unknown, whatever a draft names")
    void tellsNothingOfOthers() {
        var catalog = context.getBean(Catalog.class);
        catalog.save(SampleProducts.FERNHILL);
        catalog.save(SampleProducts.product(
                "fernhill-secret",
                SampleProducts.FERNHILL,
                "Fernhill Secret",
                OfferType.SAAS,
                true,
                SampleProducts.vault().plans().get(0)));
        var draft = market.draft("""
                {"name": "Curious", "pricing": [{"product": "fernhill-secret", "plan": "enterprise", "marginPercent": 1}]}""");

        assertThat(mara.get(pageOf(draft)).body()).doesNotContain("Fernhill Secret", "49.99");
        assertThat(mara.get(offer(draft) + "/review").body()).doesNotContain("Fernhill Secret", "49.99");
    }

    @Test
    void leadsOnFromWhatIsNoDraft() {
        var live = market.live("Live", Market.percent("\"12.5\""), SOLSTICE);

        assertThat(mara.get(pageOf(live)).headers().firstValue("Location").orElseThrow())
                .endsWith(live.replace("/api/private-offers", "/offers"));
    }

    @Test
    void asksTheDatabaseAsOftenForManyLinesAndResellersAsForOne() {
        var small = market.draft(market.body("Small", Market.percent("\"10\""), SOLSTICE));
        var lines = IntStream.rangeClosed(1, 8)
                .mapToObj(percent -> Market.percent("\"" + percent + "\""))
                .collect(Collectors.joining(","));
        var large = market.draft(market.body("Large", lines, SOLSTICE, TAMARIND, Market.SUSPENDED, Market.INDIRECT));

        for (var page : List.of("/setup", "/setup?show=chosen", "/setup/plans", "/review")) {
            var forOne = Statements.of(() -> mara.get(offer(small) + page));
            assertThat(Statements.of(() -> mara.get(offer(large) + page)))
                    .as(page)
                    .isEqualTo(forOne)
                    .isLessThan(60);
        }
    }

    private static String offer(String draft) {
        return draft.replace("/api/private-offers", "/offers");
    }

    private HttpResponse<String> post(String draft, String more, String form) {
        var token = mara.formToken(pageOf(draft));
        return mara.send(mara.to(pageOf(draft) + more)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    private static String pageOf(String draft) {
        return offer(draft) + "/setup";
    }
}
