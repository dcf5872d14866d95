package org.calends.privateoffer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to which offer: the histories of all offers in one, the newest first. */
@Repository
@Transactional(readOnly = true)
public class OfferLog {

    private static final String VISIBLE = """
            from offer_event e join private_offer o on o.id = e.offer_id
            where (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
              and (cast(:actor as varchar) is null or e.actor = :actor)
              and (cast(:offer as varchar) is null or e.offer_id = :offer)
            """;

    private static final String NEWEST = "select o.id, o.name, e.at, e.actor, e.transition, e.detail " + VISIBLE
            + "order by e.at desc, e.offer_id, e.seq desc offset :offset rows fetch next :size rows only";

    private static final String TOTAL = "select count(*) " + VISIBLE;

    private static final String COUNTS = "select e.transition, count(*) as number " + VISIBLE
            + "and e.at >= :from and e.at <= :until group by e.transition";

    private final JdbcClient jdbc;

    OfferLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the log.
     *
     * @param actor a login name, or {@code calends} for the engine itself
     */
    public record Line(
            PrivateOfferId offer,
            String name,
            Instant at,
            String actor,
            Transition transition,
            @Nullable String detail) {}

    /** All of it, or only what one person did, or what happened to one offer. */
    public Page<Line> newest(@Nullable String actor, @Nullable String offer, PageRequest page) {
        var total = visible(TOTAL, actor, offer).query(Long.class).single();
        var lines = visible(NEWEST, actor, offer)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> new Line(
                        PrivateOfferId.of(row.getString("id")),
                        row.getString("name"),
                        OfferReading.instant(row, "at"),
                        row.getString("actor"),
                        Transition.valueOf(row.getString("transition")),
                        row.getString("detail")))
                .list();
        return new Page<>(lines, page.page(), page.size(), total);
    }

    /** How often each thing happened in a while, both ends included; none where there is no number. */
    public Map<Transition, Long> counts(Instant from, Instant until) {
        var counts = new EnumMap<Transition, Long>(Transition.class);
        visible(COUNTS, null, null)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(Transition.valueOf(row.getString("transition")), row.getLong("number"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec visible(String sql, @Nullable String actor, @Nullable String offer) {
        return jdbc.sql(sql)
                .param("publisher", CurrentUser.get().offerScope().publisher())
                .param("actor", actor)
                .param("offer", offer);
    }
}
