package org.calends.payout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The closing of a month in the tables. What is on a statement, is on no other, and what is on none waits for the next. */
@Repository
class ClosedMonths {

    private static final String PENDING = """
            from sale s
            where s.sold_at < :until and not exists (select 1 from statement_line l where l.sale_id = s.id)
            """;

    private static final String CLOSE = "insert into closed_month (id, closed_at) values (:month, :now)";

    private static final String OPEN_STATEMENTS = """
            insert into payout_statement (id, publisher_id, closed_month, currency, line_count, corrections, line, fee, payout)
            select distinct 'ST-' || :month || '-' || s.publisher_id || '-' || s.currency, s.publisher_id, :month, s.currency,
                0, 0, 0, 0, 0
            """ + PENDING;

    // By publisher and currency: what is sold in between, in a currency of its own, waits as well.
    private static final String ADD_LINES = """
            insert into statement_line (sale_id, statement_id, correction)
            select s.id, t.id, s.sold_at < :since
            from sale s join payout_statement t
              on t.publisher_id = s.publisher_id and t.currency = s.currency and t.closed_month = :month
            where s.sold_at < :until and not exists (select 1 from statement_line l where l.sale_id = s.id)
            """;

    // From the lines and not from the ledger, which may have grown meanwhile.
    private static final String ADD_UP = """
            update payout_statement set (line_count, corrections, list_line, line, fee, payout) = (
                select count(*), count(case when l.correction then 1 end),
                    case when min(s.list_currency) = min(s.currency) and max(s.list_currency) = min(s.currency)
                        then sum(s.list_line) end,
                    sum(s.line), sum(s.fee), sum(s.payout)
                from statement_line l join sale s on s.id = l.sale_id where l.statement_id = payout_statement.id)
            where closed_month = :month
            """;

    private final JdbcClient jdbc;

    ClosedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<YearMonth> last() {
        return jdbc.sql("select max(id) from closed_month")
                .query(String.class)
                .optional()
                .map(YearMonth::parse);
    }

    Optional<Instant> firstSale() {
        return jdbc.sql("select min(sold_at) from sale")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Fails when somebody else has closed it, or is about to. */
    void close(YearMonth month, Instant since, Instant until, Instant now) {
        jdbc.sql(CLOSE).param("month", month.toString()).param("now", utc(now)).update();
        jdbc.sql(OPEN_STATEMENTS)
                .param("month", month.toString())
                .param("until", utc(until))
                .update();
        jdbc.sql(ADD_LINES)
                .param("month", month.toString())
                .param("since", utc(since))
                .param("until", utc(until))
                .update();
        jdbc.sql(ADD_UP).param("month", month.toString()).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
