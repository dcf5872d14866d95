package org.calends.subscription;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What one reseller has provisioned, as its people and the marketplace's look at it. */
@Repository
@Transactional(readOnly = true)
public class ResellerSubscriptions {

    private static final String OPEN = """
            select customer, count(*) number from subscription
            where reseller = :reseller and customer in (:customers) and status in ('PENDING', 'ACTIVE', 'SUSPENDED')
            group by customer
            """;

    private final SubscriptionSearch search;
    private final JdbcClient jdbc;

    ResellerSubscriptions(SubscriptionSearch search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    /** For one customer, the newest first. */
    public Page<Subscription> of(UUID reseller, UUID customer, PageRequest page) {
        return search.page(new SubscriptionQuery(customer, null, null), scope(reseller), page);
    }

    /** How many of each customer's are not over; who has none is left out. */
    public Map<UUID, Long> open(UUID reseller, Collection<UUID> customers) {
        scope(reseller);
        return customers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(OPEN)
                        .param("reseller", reseller)
                        .param("customers", customers)
                        .query((row, i) -> Map.entry(row.getObject("customer", UUID.class), row.getLong("number")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SubscriptionScope scope(UUID reseller) {
        return SubscriptionScope.of(CurrentUser.get()).within(reseller);
    }
}
