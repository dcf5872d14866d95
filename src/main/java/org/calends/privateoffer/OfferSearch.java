package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.OfferScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists offers in two queries, however many there are. */
class OfferSearch {

    private static final String MATCHING = """
             from private_offer o
            where (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
              and (cast(:state as varchar) is null or o.state = :state)
              and (cast(:q as varchar) is null or o.name_key like :q escape '!' or lower(o.id) like :q escape '!')
            """;

    private static final String SUMMARY = """
            select o.id, o.name, o.state, o.start_asap, o.start_month, o.end_month, o.updated_at,
                (select count(*) from offered_reseller r where r.offer_id = o.id) total,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'LIVE') live,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'FAILED') failed,
                (select count(*) from offered_reseller r where r.offer_id = o.id and r.state = 'FAILED'
                    and not r.accepted) undecided
            """;

    private final JdbcClient jdbc;

    OfferSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OfferSummary> search(OfferQuery query, OfferScope scope, PageRequest page) {
        String paged = " order by " + query.order().sql() + " offset :offset rows fetch next :size rows only";
        var items = matching(SUMMARY + MATCHING + paged, query, scope)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> summary(row))
                .list();
        long total = matching("select count(*)" + MATCHING, query, scope)
                .query(Long.class)
                .single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec matching(String sql, OfferQuery query, OfferScope scope) {
        return jdbc.sql(sql)
                .param("publisher", scope.publisher())
                .param("state", query.state() == null ? null : query.state().name())
                .param("q", query.q() == null ? null : "%" + literal(query.q()) + "%");
    }

    private static String literal(String q) {
        return q.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static OfferSummary summary(ResultSet row) throws SQLException {
        var state = PrivateOfferState.valueOf(row.getString("state"));
        return new OfferSummary(
                PrivateOfferId.of(row.getString("id")),
                row.getString("name"),
                state,
                state == PrivateOfferState.IN_PROGRESS && row.getInt("undecided") > 0,
                OfferReading.start(row),
                PrivateOffers.month(row.getString("end_month")),
                new ResellerCounts(row.getInt("total"), row.getInt("live"), row.getInt("failed")),
                OfferReading.instant(row, "updated_at"));
    }
}
