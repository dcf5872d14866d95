package org.calends.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.subscription.Suspension.By;
import org.calends.subscription.Suspension.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has suspended which subscription, and why. */
@Repository
class SuspensionRows {

    private static final String ADD = """
            insert into subscription_suspension (subscription_id, by_whom, reason, since)
            values (:subscription, :by, :reason, :since)
            """;

    private static final String OF = """
            select * from subscription_suspension where subscription_id in (:subscriptions) order by since, by_whom
            """;

    private final JdbcClient jdbc;

    SuspensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Suspension>> of(Collection<UUID> subscriptions) {
        if (subscriptions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(OF)
                .param("subscriptions", subscriptions)
                .query((row, i) -> Map.entry(
                        row.getObject("subscription_id", UUID.class),
                        new Suspension(
                                By.valueOf(row.getString("by_whom")),
                                Reason.valueOf(row.getString("reason")),
                                SubscriptionReading.instant(row, "since"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(UUID subscription, Suspension suspension) {
        jdbc.sql(ADD)
                .param("subscription", subscription)
                .param("by", suspension.by().name())
                .param("reason", suspension.reason().name())
                .param("since", SubscriptionRows.utc(suspension.since()))
                .update();
    }

    void remove(UUID subscription, By by) {
        jdbc.sql("delete from subscription_suspension where subscription_id = :subscription and by_whom = :by")
                .param("subscription", subscription)
                .param("by", by.name())
                .update();
    }
}
