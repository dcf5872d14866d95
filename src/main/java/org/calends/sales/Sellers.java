package org.calends.sales;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many resellers have sold an offer, for lists of offers. Nothing but the number: whose offers they are, the caller knows. */
@Component
@Transactional(readOnly = true)
public class Sellers {

    private static final String COUNT = """
            select private_offer_id, count(distinct reseller) sellers from sale
            where private_offer_id in (:offers) group by private_offer_id
            """;

    private final JdbcClient jdbc;

    Sellers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Offers that nobody has sold are left out. */
    public Map<PrivateOfferId, Integer> of(Collection<PrivateOfferId> offers) {
        Map<PrivateOfferId, Integer> sellers = new HashMap<>();
        if (!offers.isEmpty()) {
            jdbc.sql(COUNT)
                    .param("offers", offers.stream().map(PrivateOfferId::value).toList())
                    .query(row -> {
                        sellers.put(PrivateOfferId.of(row.getString("private_offer_id")), row.getInt("sellers"));
                    });
        }
        return sellers;
    }
}
