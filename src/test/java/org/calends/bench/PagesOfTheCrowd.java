package org.calends.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The addresses that are worth asking for in a large marketplace. */
final class PagesOfTheCrowd {

    private static final String OFFER =
            "select min(id) from private_offer where publisher_id = 'halden' and state = ? and name like ?";

    private final JdbcTemplate jdbc;

    PagesOfTheCrowd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> ofPublishers() {
        var largest = "/offers/" + offer("DRAFT", "Largest%");
        return List.of(
                "/offers",
                "/offers?page=60",
                "/offers?q=offer+01",
                "/offers?state=live",
                "/offers?state=attention",
                "/offers?product=halden-range-0&sort=name",
                "/offers/" + offer("LIVE", "%"),
                "/offers/" + offer("ENDED", "%"),
                largest + "/setup",
                largest + "/setup?show=chosen",
                largest + "/setup?q=reseller+12",
                largest + "/setup?region=Nordics&page=5",
                largest + "/setup/plans",
                largest + "/review",
                "/products",
                "/products/halden-range-0",
                "/resellers",
                "/resellers?q=reseller+12",
                "/months",
                "/statements",
                "/api/private-offers?size=50",
                "/api/private-offers?q=offer+01",
                "/api/resellers?q=reseller+12",
                "/api/products");
    }

    List<String> ofOperators() {
        return List.of(
                "/offers",
                "/offers?q=offer+01",
                "/months",
                "/incidents",
                "/mails",
                "/audit",
                "/audit/log",
                "/api/mails");
    }

    List<String> ofResellers() {
        return List.of("/margins", "/customers", "/api/margins");
    }

    private String offer(String state, String name) {
        return jdbc.queryForObject(OFFER, String.class, state, name);
    }
}
