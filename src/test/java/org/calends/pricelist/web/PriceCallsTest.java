package org.calends.pricelist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.SampleProducts;
import org.calends.market.ExchangeRates;
import org.calends.market.SampleMarkets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prices over HTTP: looked at, entered, changed. */
@WholeHouse
class PriceCallsTest {

    private static final String TOLL = "/api/products/halden-toll";
    private static final String TEAM = TOLL + "/plans/team";
    private static final String PLAN = """
            {"id": "team", "name": "Team", "description": "For a team", "pricingModel": "per-user", "markets": ["US", "DE"],
             "prices": [{"term": "P1M", "payment": "P1M", "amount": "9.99"}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor mara;

    @BeforeEach
    void aDraft(@Autowired Catalog catalog, @Autowired ExchangeRates rates) {
        catalog.save(SampleProducts.HALDEN);
        rates.save(SampleMarkets.SHEET);
        mara = Visitor.program(port, "mara");
        mara.call("POST", "/api/products", "{\"key\": \"halden-toll\", \"title\": \"Toll\", \"offerType\": \"saas\"}");
        mara.call("POST", TOLL + "/plans", PLAN);
    }

    @AfterEach
    void forgetIt() {
        jdbc.sql("delete from price_change_line where change_id in"
                        + " (select id from price_change where product_key = 'halden-toll')")
                .update();
        for (var table : List.of("price_change", "price", "billing_term", "plan_market", "plan", "product")) {
            jdbc.sql("delete from " + table + " where product_key = 'halden-toll'")
                    .update();
        }
    }

    @Test
    @DisplayName("C11: converted for each market, and entered by hand while the plan is a draft")
    void showsAndEntersPrices() {
        var converted = Answer.of(mara.get(TEAM + "/prices"));
        var entered = Answer.of(mara.call("PUT", TEAM + "/prices", PricesBody.EXAMPLE));
        var again = Answer.of(mara.call(
                "PUT", TEAM + "/prices", entered.body().replaceFirst("\\{\"item\":\"P1M\",\"currency\"[^}]*},", "")));

        assertThat(converted.texts("$.prices[*].amount")).containsExactly("9.99", "5.00", "9.99");
        assertThat(entered.texts("$.prices[?(@.market == 'DE')].amount")).containsExactly("9.50");
        assertThat(again.status()).isEqualTo(200);
        assertThat(Answer.of(mara.call("PUT", TEAM + "/prices", "{\"prices\": [{}, null]}"))
                        .fields())
                .containsExactly("prices[0]", "prices[1]");
    }

    @Test
    @DisplayName("C16: a price change of a published plan, and its end")
    void changesAndCancels() {
        mara.call("POST", TOLL + "/publication", "");

        var change = Answer.of(mara.call("POST", TEAM + "/price-changes", PricesBody.CHANGE));
        var second = Answer.of(mara.call("POST", TEAM + "/price-changes", PricesBody.CHANGE));
        var listed = Answer.of(mara.get(TEAM + "/price-changes"));
        var later = Answer.of(mara.get(TEAM + "/prices?at=" + change.text("$.effectiveAt")));

        assertThat(change.status()).isEqualTo(201);
        assertThat(change.text("$.state")).isEqualTo("pending");
        assertThat(change.texts("$.lines[*].after.amount")).containsExactlyInAnyOrder("8.99", "8.50", "8.99");
        assertThat(second.problem()).isEqualTo("change-pending");
        assertThat(listed.text("$.items[0].id")).isEqualTo(change.text("$.id"));
        assertThat(later.texts("$.prices[*].amount")).containsExactly("8.99", "8.50", "8.99");
        assertThat(mara.call("DELETE", TEAM + "/price-changes/" + change.text("$.id"), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Answer.of(mara.get(TEAM + "/price-changes")).text("$.items[0].state"))
                .isEqualTo("canceled");
    }

    @Test
    void keepsPricesOfDraftsToTheirPublisher() {
        var ines = Visitor.program(port, "ines");

        assertThat(ines.get(TEAM + "/prices").statusCode()).isEqualTo(404);
        assertThat(ines.call("PUT", TEAM + "/prices", PricesBody.EXAMPLE).statusCode())
                .isEqualTo(404);
        assertThat(ines.call("POST", TEAM + "/price-changes", PricesBody.CHANGE).statusCode())
                .isEqualTo(404);
    }
}
