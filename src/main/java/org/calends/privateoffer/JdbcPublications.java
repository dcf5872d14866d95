package org.calends.privateoffer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The publications in the table of an offer's resellers; every step is one statement, however many resellers it moves. */
@Repository
class JdbcPublications implements Publications {

    private static final String START = """
            update offered_reseller set state = 'AUTHORIZING', reason = null, since = :now, accepted = false,
                batch = position / :size
            where offer_id = :offer
            """;

    private static final String RESTART = """
            update offered_reseller set state = 'AUTHORIZING', reason = null, since = :now,
                batch = (select count(*) from offered_reseller earlier
                    where earlier.offer_id = offered_reseller.offer_id and earlier.state = 'FAILED'
                      and not earlier.accepted and earlier.position < offered_reseller.position) / :size
            where offer_id = :offer and state = 'FAILED' and not accepted
            """;

    private static final String OF = """
            select r.tenant_id, coalesce(d.name, 'Unknown reseller') name, r.state, r.reason, r.since
            from offered_reseller r left join reseller d on d.tenant_id = r.tenant_id
            where r.offer_id = :offer and r.state is not null and (cast(:state as varchar) is null or r.state = :state)
            order by r.position
            """;

    private final JdbcClient jdbc;

    JdbcPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start(PrivateOfferId id, int batchSize, Instant now) {
        on(START, id, now).param("size", batchSize).update();
    }

    @Override
    public List<UUID> inBatch(PrivateOfferId id, int batch, Publication state) {
        return jdbc.sql("select tenant_id from offered_reseller where offer_id = :offer and batch = :batch"
                        + " and state = :state order by position")
                .param("offer", id.value())
                .param("batch", batch)
                .param("state", state.name())
                .query(UUID.class)
                .list();
    }

    @Override
    public void move(PrivateOfferId id, Collection<UUID> tenants, Publication next, Instant now) {
        update("state = :next, since = :now", id, tenants, next, null, now);
    }

    @Override
    public void publish(PrivateOfferId id, Collection<UUID> tenants, Publication next, Instant now) {
        update("state = :next, since = :now, published_at = :now", id, tenants, next, null, now);
    }

    @Override
    public void fail(PrivateOfferId id, Collection<UUID> tenants, String reason, Instant now) {
        update("state = :next, since = :now, reason = :reason", id, tenants, Publication.FAILED, reason, now);
    }

    private void update(
            String change,
            PrivateOfferId id,
            Collection<UUID> tenants,
            Publication next,
            @Nullable String reason,
            Instant now) {
        if (!tenants.isEmpty()) {
            on(
                            "update offered_reseller set " + change
                                    + " where offer_id = :offer and tenant_id in (:tenants)",
                            id,
                            now)
                    .param("tenants", tenants)
                    .param("next", next.name())
                    .param("reason", reason)
                    .update();
        }
    }

    @Override
    public void moveAll(PrivateOfferId id, Collection<Publication> from, Publication next, Instant now) {
        on(
                        "update offered_reseller set state = :next, since = :now where offer_id = :offer and state in (:from)",
                        id,
                        now)
                .param("next", next.name())
                .param("from", names(from))
                .update();
    }

    @Override
    public int restartFailed(PrivateOfferId id, int batchSize, Instant now) {
        return on(RESTART, id, now).param("size", batchSize).update();
    }

    @Override
    public int acceptFailed(PrivateOfferId id) {
        return jdbc.sql("update offered_reseller set accepted = true"
                        + " where offer_id = :offer and state = 'FAILED' and not accepted")
                .param("offer", id.value())
                .update();
    }

    @Override
    public int batches(PrivateOfferId id) {
        return number(
                "select count(distinct batch) from offered_reseller where offer_id = :offer and state = 'AUTHORIZING'",
                id);
    }

    @Override
    public int count(PrivateOfferId id, Collection<Publication> states) {
        return jdbc.sql("select count(*) from offered_reseller where offer_id = :offer and state in (:states)")
                .param("offer", id.value())
                .param("states", names(states))
                .query(Integer.class)
                .single();
    }

    @Override
    public int undecided(PrivateOfferId id) {
        return number(
                "select count(*) from offered_reseller where offer_id = :offer and state = 'FAILED' and not accepted",
                id);
    }

    @Override
    public List<ResellerPublication> of(PrivateOfferId id, @Nullable Publication state) {
        return jdbc.sql(OF)
                .param("offer", id.value())
                .param("state", state == null ? null : state.name())
                .query((row, i) -> new ResellerPublication(
                        row.getObject("tenant_id", UUID.class),
                        row.getString("name"),
                        Publication.valueOf(row.getString("state")),
                        row.getString("reason"),
                        OfferReading.instant(row, "since")))
                .list();
    }

    private int number(String sql, PrivateOfferId id) {
        return jdbc.sql(sql).param("offer", id.value()).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec on(String sql, PrivateOfferId id, Instant now) {
        return jdbc.sql(sql).param("offer", id.value()).param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static List<String> names(Collection<Publication> states) {
        return states.stream().map(Publication::name).toList();
    }
}
