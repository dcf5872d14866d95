package org.calends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.dashboard.Statements;
import org.calends.workflow.Market;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages without a count of their own, and the lists of the API, ask the database for in a small market and a larger one. */
@WholeHouse
class StatementsDoNotGrowTest {

    private static final String SHELF = "halden-shelf";
    private static final List<String> OF_THE_SHELF =
            List.of("price", "billing_term", "plan_market", "meter_included", "plan_meter", "plan", "product");
    private static final List<UUID> CUSTOMERS =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private static final String MARGIN = Market.percent("\"12.5\"");
    private static final List<String> FOR_PUBLISHERS = List.of(
            "/offers/actions/withdraw?state=live&id={offers}",
            "/products/" + SHELF,
            "/products/" + SHELF + "/prices",
            "/products/" + SHELF + "/plans/plan-0",
            "/managed-services",
            "/statements",
            "/api/private-offers?size=100",
            "/api/products?size=100",
            "/api/products/" + SHELF,
            "/api/products/" + SHELF + "/prices/csv",
            "/api/resellers?size=100",
            "/api/resellers/filters",
            "/api/mails?size=100",
            "/api/sales?size=100",
            "/api/subscriptions?size=100");
    private static final List<String> FOR_OPERATORS = List.of(
            "/offers",
            "/products",
            "/resellers/" + SOLSTICE + "/customers",
            "/api/private-offers?size=100",
            "/api/customers?size=100",
            "/api/incidents?size=100",
            "/api/findings?size=100",
            "/api/mails?size=100",
            "/api/resellers/export");
    private static final List<String> FOR_RESELLERS = List.of(
            "/api/margins?size=100",
            "/api/margins/csv?market=US",
            "/api/customers?size=100",
            "/api/subscriptions?size=100");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void leaveTheHouseAsItWas(@Autowired JdbcClient jdbc) {
        Market.sweep(context);
        for (var table : OF_THE_SHELF) {
            jdbc.sql("delete from " + table + " where product_key = '" + SHELF + "'")
                    .update();
        }
        jdbc.sql("delete from customer_relationship where customer in (:customers)")
                .param("customers", CUSTOMERS)
                .update();
        for (var table : List.of("customer_agreement", "customer")) {
            jdbc.sql("delete from " + table + " where tenant_id in (:customers)")
                    .param("customers", CUSTOMERS)
                    .update();
        }
    }

    @Test
    void asksAsOftenInALargerMarketAsInASmallOne() {
        var market = Market.open(context, port);
        shelf(1);
        var first = market.live("Only one", MARGIN, SOLSTICE);
        var before = counts(List.of(first));

        shelf(6);
        CUSTOMERS.forEach(customer -> market.relate(SOLSTICE, customer));
        var offers = IntStream.range(0, 4)
                .mapToObj(i -> market.live("Further " + i, lines(), SOLSTICE, TAMARIND))
                .toList();

        assertThat(counts(offers)).isEqualTo(before);
        assertThat(before.values()).allMatch(count -> count < 40);
    }

    /** Two lines about the same product, so that their margins overlap as well. */
    private static String lines() {
        return MARGIN + "," + Market.percent("\"5\"").replace("\"marg", "\"plan\": \"enterprise\", \"marg");
    }

    private void shelf(int plans) {
        var halden = context.getBean(Catalog.class);
        halden.save(SampleProducts.product(
                SHELF,
                SampleProducts.HALDEN,
                "Halden Shelf",
                SampleProducts.vault().offerType(),
                true,
                IntStream.range(0, plans)
                        .mapToObj(i -> SampleProducts.perUser(
                                "plan-" + i, Visibility.PUBLIC, SampleProducts.usd("P1M", "P1M", "9.99")))
                        .toArray(Plan[]::new)));
    }

    private TreeMap<String, Long> counts(List<String> offers) {
        var ids = offers.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.joining("&id="));
        var counts = new TreeMap<String, Long>();
        count("mara", FOR_PUBLISHERS, ids, counts);
        count("otto", FOR_OPERATORS, ids, counts);
        count("rhea", FOR_RESELLERS, ids, counts);
        return counts;
    }

    private void count(String name, List<String> paths, String ids, TreeMap<String, Long> counts) {
        var visitor = Visitor.browser(port, name);
        for (var path : paths) {
            var address = path.replace("{offers}", ids);
            assertThat(ask(visitor, address).statusCode()).as(path).isEqualTo(200);
            counts.put(name + " " + path, Statements.withThoseOfTheEngine(() -> ask(visitor, address)));
        }
    }

    /** For whatever there is, a page or a sheet. */
    private static HttpResponse<String> ask(Visitor visitor, String path) {
        return visitor.send(visitor.to(path).GET());
    }
}
