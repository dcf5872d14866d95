package org.calends.pricelist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.files.XlsxFile;
import org.calends.files.XlsxWriting;
import org.calends.market.ExchangeRates;
import org.calends.market.SampleMarkets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prices as a sheet, over HTTP: a published plan, and a draft. */
@WholeHouse
class PriceSheetCallsTest {

    private static final String TOLL = "/api/products/halden-sheet";
    private static final List<String> COLUMNS = List.of("plan", "item", "market", "currency", "amount");
    private static final String PLAN = """
            {"id": "%s", "name": "%s", "description": "For a team", "pricingModel": "flat-rate", "markets": ["US", "DE"],
             "prices": [{"term": "P1M", "payment": "P1M", "amount": "10.00"}],
             "meters": [{"id": "events", "name": "Events", "unit": "event", "amount": "0.0045"}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor mara;

    @BeforeEach
    void aPublishedPlanAndADraft(@Autowired Catalog catalog, @Autowired ExchangeRates rates) {
        catalog.save(SampleProducts.HALDEN);
        rates.save(SampleMarkets.SHEET);
        mara = Visitor.program(port, "mara");
        mara.call(
                "POST", "/api/products", "{\"key\": \"halden-sheet\", \"title\": \"Sheet\", \"offerType\": \"saas\"}");
        mara.call("POST", TOLL + "/plans", PLAN.formatted("sold", "Sold"));
        mara.call("POST", TOLL + "/publication", "");
        mara.call("POST", TOLL + "/plans", PLAN.formatted("draft", "Draft"));
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("delete from price_change_line where change_id in"
                        + " (select id from price_change where product_key = 'halden-sheet')")
                .update();
        for (var table : List.of(
                "price_change",
                "price",
                "billing_term",
                "plan_market",
                "meter_included",
                "plan_meter",
                "plan",
                "product")) {
            jdbc.sql("delete from " + table + " where product_key = 'halden-sheet'")
                    .update();
        }
    }

    @Test
    @DisplayName("C11: what was taken out goes in again without a change, as CSV and as an Excel sheet")
    void takesBackWhatItGave() throws Exception {
        var csv = get("/csv");
        var xlsx = get("/xlsx");

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("sold,P1M,DE,EUR,5.00\r\n", "draft,events,DE,EUR,0.0023\r\n");
        assertThat(post("/csv", "text/csv", csv).text("$.unchanged")).isEqualTo("8");
        assertThat(post("/xlsx", XlsxFile.TYPE, xlsx).text("$.unchanged")).isEqualTo("8");
        assertThat(post("/xlsx?changes=true", XlsxFile.TYPE, xlsx).text("$.changes"))
                .isEqualTo("[]");
    }

    @Test
    @DisplayName("C11, C16: drafts take their prices, published plans a price change; a dry run takes nothing")
    void entersAndPlans() throws Exception {
        var sheet = sheet(
                List.of("draft", "P1M", "DE", "EUR", "4.20"),
                List.of("sold", "P1M", "DE", "EUR", "4.50"),
                List.of("sold", "P1M", "US", "USD", "10.00"));

        var dry = post("/xlsx?changes=true&dryRun=true", XlsxFile.TYPE, sheet);
        assertThat(dry.text("$.entered")).isEqualTo("1");
        assertThat(prices("draft")).contains("5.00").doesNotContain("4.20");

        var real = post("/xlsx?changes=true", XlsxFile.TYPE, sheet);
        assertThat(real.text("$.changes[0].plan")).isEqualTo("sold");
        assertThat(real.text("$.unchanged")).isEqualTo("1");
        assertThat(prices("draft")).contains("4.20");
        assertThat(prices("sold")).contains("5.00").doesNotContain("4.50");
        assertThat(Answer.of(mara.get(TOLL + "/plans/sold/price-changes")).text("$.total"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("C11: a dry run under an Idempotency-Key answers like one without, and takes nothing")
    void triesUnderAKey() {
        var sheet = sheet(List.of("draft", "P1M", "DE", "EUR", "4.20"), List.of("sold", "P1M", "DE", "EUR", "4.50"));

        var dry = Answer.of(mara.send(mara.to(TOLL + "/prices/xlsx?changes=true&dryRun=true")
                .header("Content-Type", XlsxFile.TYPE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(sheet))));

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.text("$.entered")).isEqualTo("1");
        assertThat(prices("draft")).contains("5.00").doesNotContain("4.20");
        assertThat(Answer.of(mara.get(TOLL + "/plans/sold/price-changes")).text("$.total"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("C11: every problem is named by its cell, and nothing is half taken over")
    void namesEveryCell() throws Exception {
        var sheet = sheet(
                List.of("draft", "P1M", "DE", "EUR", "4.20"),
                List.of("nobody", "P1M", "DE", "EUR", "4.20"),
                List.of("draft", "P9M", "DE", "EUR", "4.20"),
                List.of("draft", "P1M", "FR", "EUR", "4.20"),
                List.of("draft", "P1M", "US", "EUR", "4.20"),
                List.of("draft", "events", "US", "USD", "4.20"),
                List.of("draft", "events", "US", "USD", "4.30"),
                List.of("sold", "P1M", "DE", "EUR", "4.50"),
                List.of("draft", "P1M", "US", "USD", "4.205"));

        var refused = post("/xlsx", XlsxFile.TYPE, sheet);
        var unreadable = post("/xlsx", XlsxFile.TYPE, sheet(List.of("draft", "", "DE", "EUR", "4,20")));
        var csv = post(
                "/csv",
                "text/csv",
                "plan,item,market,currency,amount\nsold,P1M,DE,,4.50\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactlyInAnyOrder("A3", "B4", "C5", "D6", "C8", "E9", "E10");
        assertThat(unreadable.fields()).containsExactlyInAnyOrder("B2", "E2");
        assertThat(csv.fields()).containsExactly("row 2, amount");
        assertThat(prices("draft")).contains("5.00").doesNotContain("4.20");
    }

    private List<String> prices(String plan) {
        return Answer.of(mara.get(TOLL + "/plans/" + plan + "/prices")).texts("$.prices[*].amount");
    }

    @SafeVarargs
    private static byte[] sheet(List<Object>... rows) {
        return XlsxWriting.sheet("Prices", COLUMNS, List.of(rows));
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = mara.to(TOLL + "/prices" + path).GET().build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }

    private Answer post(String path, String type, byte[] body) {
        return Answer.of(mara.send(
                mara.to(TOLL + "/prices" + path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body))));
    }
}
