package org.calends.subscription;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.calends.money.Decimals;
import org.calends.subscription.Subscription.Terms;
import org.jspecify.annotations.Nullable;

/** Reads a subscription from its row; its suspensions stand elsewhere. */
final class SubscriptionReading {

    private SubscriptionReading() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal column) {
        return column == null ? null : Decimals.plain(column);
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("reseller", UUID.class),
                row.getObject("customer", UUID.class),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getString("publisher_id"),
                "SAAS".equals(row.getString("offer_type")),
                row.getString("term"),
                row.getString("market"),
                Decimals.plain(row.getBigDecimal("quantity")),
                plainOrNull(row.getBigDecimal("next_quantity")),
                SubscriptionStatus.valueOf(row.getString("status")),
                List.of(),
                row.getBoolean("auto_renew"),
                instant(row, "provisioned_at"),
                new Terms(
                        row.getInt("terms"),
                        instant(row, "term_starts_at"),
                        instant(row, "term_ends_at"),
                        instantOrNull(row, "trial_ends_at")),
                instantOrNull(row, "lapses_at"),
                instantOrNull(row, "canceled_at"));
    }
}
