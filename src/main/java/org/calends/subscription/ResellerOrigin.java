package org.calends.subscription;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which subscriptions came through a reseller: all that are known here did (P3). */
@Repository
public class ResellerOrigin {

    private final JdbcClient jdbc;

    public ResellerOrigin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> among(Collection<UUID> subscriptions) {
        if (subscriptions.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select id from subscription where id in (:ids)")
                .param("ids", subscriptions)
                .query(UUID.class)
                .list());
    }
}
