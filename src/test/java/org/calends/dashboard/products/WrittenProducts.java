package org.calends.dashboard.products;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product that tests write in forms, and forget afterwards. */
final class WrittenProducts {

    static final String KEY = "halden-atlas";
    static final String PAGE = "/products/" + KEY;

    private static final List<String> TABLES =
            List.of("price", "billing_term", "plan_market", "meter_included", "plan_meter", "plan", "product");

    private WrittenProducts() {}

    static HttpResponse<String> draft(Visitor who, String type) {
        return post(
                who,
                "/products/drafts/new",
                Map.of("key", KEY, "title", "Halden Atlas", "offerType", type, "resellerChannel", "any"));
    }

    static void forget(JdbcClient jdbc) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where product_key = :key")
                .param("key", KEY)
                .update());
    }

    /** All fields of a plan per user for a month or a year, but for these. */
    static Map<String, String> complete(Map<String, String> others) {
        var fields = new HashMap<>(Map.of(
                "id",
                "team",
                "name",
                "Team",
                "description",
                "For a team",
                "pricingModel",
                "per-user",
                "visibility",
                "public",
                "trial",
                "P1M",
                "minUsers",
                "2",
                "maxUsers",
                "50",
                "markets",
                "US,DE"));
        var payments = Map.of(0, "P1M", 1, "P1M", 2, "P2Y", 3, "P3Y");
        payments.forEach((row, payment) -> fields.put("p." + row + ".payment", payment));
        fields.putAll(Map.of(
                "p.0.term",
                "P1M",
                "p.0.amount",
                "9.99",
                "p.1.term",
                "P1Y",
                "p.1.amount",
                "8,5",
                "p.2.term",
                "P2Y",
                "p.3.term",
                "P3Y"));
        fields.putAll(others);
        return fields;
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    static String version(String form) {
        return form.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    /** Sends a form as a browser without JavaScript does; markets have commas between them. */
    static HttpResponse<String> post(Visitor who, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .flatMap(field -> Stream.of(
                                field.getKey().equals("markets")
                                        ? field.getValue().split(",")
                                        : new String[] {field.getValue()})
                        .map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        var token = encoded(who.formToken("/products"));
        return who.send(who.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + token)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
