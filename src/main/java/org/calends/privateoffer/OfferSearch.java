package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.OfferScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists and counts offers in a fixed number of queries, however many there are. */
class OfferSearch {

    // What is counted per offer is counted for one page only: the inner query finds it first.
    private static final String SUMMARY = """
            select o.*, (select p.name from publisher p where p.id = o.publisher_id) publisher_name,
                (select count(*) from offered_reseller r where r.offer_id = o.id) total,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'LIVE') live,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'FAILED') failed,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'FAILED'
                    and not r.accepted) undecided,
                (select count(*) from offer_line l where l.offer_id = o.id) lines,
                (select count(*) from offer_line l where l.offer_id = o.id and l.margin_percent is not null) margins,
                (select min(l.margin_percent) from offer_line l where l.offer_id = o.id) lowest,
                (select max(l.margin_percent) from offer_line l where l.offer_id = o.id) highest,
                (select count(distinct c.line_position) from custom_price c where c.offer_id = o.id) custom_prices
            """;

    private static final String PAGE = """
            from (select o.* %s order by %s offset :offset rows fetch next :size rows only) o
            order by %s
            """;

    private static final String AMONG = """
            from private_offer o where o.id in (:ids)
              and (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
            """;

    private static final String COUNTS = """
            select m.state, count(*) offers, sum(m.attention) attention
            from (select o.state, case when %s then 1 else 0 end attention %s) m
            group by m.state
            """;

    private final JdbcClient jdbc;

    OfferSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OfferSummary> search(OfferQuery query, OfferScope scope, PageRequest page) {
        var matching = new OfferMatching(query, scope);
        var order = query.order().sql();
        var items = matching.fill(jdbc.sql(SUMMARY + PAGE.formatted(matching.sql(), order, order)))
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> summary(row))
                .list();
        long total = matching.fill(jdbc.sql("select count(*)" + matching.sql()))
                .query(Long.class)
                .single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    /** Those of them that exist in the scope, in no order. */
    List<OfferSummary> among(Collection<PrivateOfferId> ids, OfferScope scope) {
        return jdbc.sql(SUMMARY + AMONG)
                .param("ids", ids.stream().map(PrivateOfferId::value).toList())
                .param("publisher", scope.publisher())
                .query((row, i) -> summary(row))
                .list();
    }

    OfferCounts counts(OfferQuery query, OfferScope scope) {
        var matching = new OfferMatching(query.inAnyState(), scope);
        Map<PrivateOfferState, Long> byState = new EnumMap<>(PrivateOfferState.class);
        var attention = new long[1];
        matching.fill(jdbc.sql(COUNTS.formatted(matching.attention(), matching.sql())))
                .query(row -> {
                    byState.put(PrivateOfferState.valueOf(row.getString("state")), row.getLong("offers"));
                    attention[0] += row.getLong("attention");
                });
        return new OfferCounts(byState, attention[0]);
    }

    private static OfferSummary summary(ResultSet row) throws SQLException {
        var state = PrivateOfferState.valueOf(row.getString("state"));
        return new OfferSummary(
                PrivateOfferId.of(row.getString("id")),
                row.getString("name"),
                new OfferSummary.PublisherName(row.getString("publisher_id"), row.getString("publisher_name")),
                state,
                state == PrivateOfferState.IN_PROGRESS && row.getInt("undecided") > 0,
                OfferReading.start(row),
                PrivateOffers.month(row.getString("end_month")),
                OfferReading.term(row),
                margins(row),
                new ResellerCounts(row.getInt("total"), row.getInt("live"), row.getInt("failed")),
                OfferReading.instant(row, "updated_at"));
    }

    private static OfferedMargins margins(ResultSet row) throws SQLException {
        int lines = row.getInt("lines");
        int custom = row.getInt("custom_prices");
        return new OfferedMargins(
                lines,
                custom,
                Math.max(0, lines - row.getInt("margins") - custom),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"));
    }
}
