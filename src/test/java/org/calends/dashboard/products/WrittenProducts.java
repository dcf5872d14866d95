package org.calends.dashboard.products;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calends.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product that tests write in forms, and forget afterwards. */
final class WrittenProducts {

    static final String KEY = "halden-atlas";
    static final String PAGE = "/products/" + KEY;

    private static final List<String> TABLES =
            List.of("price", "billing_term", "plan_market", "meter_included", "plan_meter", "plan", "product");

    private WrittenProducts() {}

    static void forget(JdbcClient jdbc) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where product_key = :key")
                .param("key", KEY)
                .update());
    }

    /** Sends a form as a browser without JavaScript does. */
    static HttpResponse<String> post(Visitor who, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var token = URLEncoder.encode(who.formToken("/products"), StandardCharsets.UTF_8);
        return who.send(who.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + token)));
    }
}
