package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells what month starts have to do, only by reading; each publisher sees its own offers. */
@Repository
@Transactional(readOnly = true)
public class MonthStarts {

    /** More than a page can show. */
    private static final int MOST = 500;

    private static final String VISIBLE = """
            from private_offer o join publisher p on p.id = o.publisher_id
            where (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
              and o.state in ('IN_PROGRESS', 'LIVE', 'ENDED')
            """;

    private static final String CANDIDATES =
            """
            select o.id, o.name, p.name as publisher, o.state,
                (select count(*) from offered_reseller r where r.offer_id = o.id
                    and r.state in ('SCHEDULED', 'LIVE')) through,
                (select count(*) from offered_reseller r where r.offer_id = o.id
                    and r.state in ('AUTHORIZING', 'PUBLISHING')) under_way,
                (select count(*) from offered_reseller r where r.offer_id = o.id
                    and r.state = 'FAILED' and not r.accepted) undecided,
                (select count(*) from offer_contact c where c.offer_id = o.id) contacts
            """ + VISIBLE + "and o.%s = :month order by lower(o.name), o.id fetch first " + MOST + " rows only";

    private static final String COUNTS =
            "select o.%1$s as boundary, count(*) as offers " + VISIBLE + "and o.%1$s >= :first group by o.%1$s";

    private static final String LAST_LIVE = "select max(e.at) "
            + VISIBLE.replace("from private_offer o", "from private_offer o join offer_event e on e.offer_id = o.id")
            + "and o.start_month = :month and e.transition = 'LIVE'";

    private final JdbcClient jdbc;
    private final Attention attention;

    MonthStarts(JdbcClient jdbc, Attention attention) {
        this.jdbc = jdbc;
        this.attention = attention;
    }

    public MonthStart of(YearMonth month) {
        var troubled = attention.troubled();
        return new MonthStart(
                month,
                candidates("start_month", month, troubled),
                candidates("end_month", month.minusMonths(1), troubled));
    }

    /** When the last offer of those that begin with a month went live; null as long as none did. */
    public @Nullable Instant lastLive(YearMonth month) {
        return jdbc.sql(LAST_LIVE)
                .param("publisher", CurrentUser.get().offerScope().publisher())
                .param("month", month.toString())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** Of so many months in a row; what ends with a month is counted with the next one, at whose start it does. */
    public List<MonthStart.Count> counts(YearMonth first, int months) {
        var starting = counts("start_month", first);
        var ending = counts("end_month", first.minusMonths(1));
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> new MonthStart.Count(
                        month, starting.getOrDefault(month, 0L), ending.getOrDefault(month.minusMonths(1), 0L)))
                .toList();
    }

    private List<MonthStart.Candidate> candidates(String column, YearMonth month, Set<PrivateOfferId> troubled) {
        return jdbc.sql(CANDIDATES.formatted(column))
                .param("publisher", CurrentUser.get().offerScope().publisher())
                .param("month", month.toString())
                .query((row, i) -> candidate(row, troubled))
                .list();
    }

    private Map<YearMonth, Long> counts(String column, YearMonth first) {
        var counts = new HashMap<YearMonth, Long>();
        jdbc.sql(COUNTS.formatted(column))
                .param("publisher", CurrentUser.get().offerScope().publisher())
                .param("first", first.toString())
                .query(row -> {
                    counts.put(YearMonth.parse(row.getString("boundary")), row.getLong("offers"));
                });
        return counts;
    }

    private static MonthStart.Candidate candidate(ResultSet row, Set<PrivateOfferId> troubled) throws SQLException {
        var id = PrivateOfferId.of(row.getString("id"));
        return new MonthStart.Candidate(
                id,
                row.getString("name"),
                row.getString("publisher"),
                PrivateOfferState.valueOf(row.getString("state")),
                row.getInt("through"),
                row.getInt("under_way"),
                row.getInt("undecided"),
                row.getInt("contacts"),
                troubled.contains(id));
    }
}
