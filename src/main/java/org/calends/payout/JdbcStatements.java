package org.calends.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.OfferScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The statements in their tables. */
@Repository
class JdbcStatements {

    private static final String SEEN = """
            from payout_statement t join closed_month m on m.id = t.closed_month
            where (cast(:publisher as varchar) is null or t.publisher_id = :publisher)
            """;

    private static final String ONE = "select t.*, m.closed_at " + SEEN + " and t.id = :id";

    private static final String PAGE = "select t.*, m.closed_at " + SEEN
            + "order by t.closed_month desc, t.publisher_id, t.currency offset :offset rows fetch next :size rows only";

    private static final String BY_MONTH = "select t.closed_month, t.currency, sum(t.payout) as payout " + SEEN
            + "and t.closed_month >= :since group by t.closed_month, t.currency order by t.currency, t.closed_month";

    private static final String LINES = """
            select l.sale_id, l.correction, coalesce(r.name, cast(s.reseller as varchar(36))) as reseller_name
            from statement_line l join sale s on s.id = l.sale_id left join reseller r on r.tenant_id = s.reseller
            where l.statement_id = :statement
            order by s.sold_at, s.recorded_at, s.id offset :offset rows fetch next :size rows only
            """;

    private final JdbcClient jdbc;

    JdbcStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which sale a line is about. */
    record Pointer(UUID sale, boolean correction, String reseller) {}

    Optional<PayoutStatement> find(String id, OfferScope scope) {
        return scoped(ONE, scope)
                .param("id", id)
                .query((row, n) -> statement(row))
                .optional();
    }

    /** The newest month first. */
    Page<PayoutStatement> page(OfferScope scope, PageRequest page) {
        var items = scoped(PAGE, scope)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, n) -> statement(row))
                .list();
        var total = scoped("select count(*) " + SEEN, scope).query(Long.class).single();
        return new Page<>(items, page.page(), page.size(), total);
    }

    /** By currency, the earliest month first. */
    List<MonthlyPayout> byMonth(OfferScope scope, YearMonth since) {
        return scoped(BY_MONTH, scope)
                .param("since", since.toString())
                .query((row, n) -> new MonthlyPayout(
                        YearMonth.parse(row.getString("closed_month")), TotalsReading.money(row, "payout")))
                .list();
    }

    /** In the order in which it was sold. */
    List<Pointer> lines(String statement, long offset, int size) {
        return jdbc.sql(LINES)
                .param("statement", statement)
                .param("offset", offset)
                .param("size", size)
                .query((row, n) -> new Pointer(
                        row.getObject("sale_id", UUID.class),
                        row.getBoolean("correction"),
                        row.getString("reseller_name")))
                .list();
    }

    private StatementSpec scoped(String sql, OfferScope scope) {
        return jdbc.sql(sql).param("publisher", scope.publisher());
    }

    private static PayoutStatement statement(ResultSet row) throws SQLException {
        return new PayoutStatement(
                row.getString("id"),
                row.getString("publisher_id"),
                YearMonth.parse(row.getString("closed_month")),
                row.getInt("corrections"),
                TotalsReading.totals(row),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
