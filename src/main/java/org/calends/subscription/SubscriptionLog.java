package org.calends.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.security.CurrentUser;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to subscriptions, by whom, in order. */
@Repository
class SubscriptionLog {

    private static final String ADD = """
            insert into subscription_event (subscription_id, seq, at, actor, kind, detail)
            values (:subscription,
                (select coalesce(max(seq), 0) + 1 from subscription_event where subscription_id = :subscription),
                :at, :actor, :kind, :detail)
            """;

    private final JdbcClient jdbc;

    SubscriptionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID subscription, Instant at, Kind kind, @Nullable String detail) {
        jdbc.sql(ADD)
                .param("subscription", subscription)
                .param("at", SubscriptionRows.utc(at))
                .param("actor", CurrentUser.get().name())
                .param("kind", kind.name())
                .param("detail", detail)
                .update();
    }

    List<SubscriptionEvent> of(UUID subscription) {
        return jdbc.sql("select * from subscription_event where subscription_id = :subscription order by seq")
                .param("subscription", subscription)
                .query((row, i) -> new SubscriptionEvent(
                        row.getInt("seq"),
                        SubscriptionReading.instant(row, "at"),
                        row.getString("actor"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("detail")))
                .list();
    }
}
