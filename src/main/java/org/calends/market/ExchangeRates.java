package org.calends.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The door to exchange rates, day by day. */
@Repository
public class ExchangeRates {

    // A bank publishes none on Sundays; before the first ones known, these are better than none.
    private static final String DAY = """
            select rate_day from exchange_rate
            order by case when rate_day <= :day then 0 else 1 end, case when rate_day <= :day then rate_day end desc,
                rate_day
            fetch first 1 rows only
            """;

    private static final String SAVE = """
            merge into exchange_rate r
            using (select cast(:day as date) as rate_day, cast(:currency as varchar) as currency,
                cast(:rate as numeric(19, 8)) as per_euro) s on (r.rate_day = s.rate_day and r.currency = s.currency)
            when matched then update set per_euro = s.per_euro
            when not matched then insert (rate_day, currency, per_euro) values (s.rate_day, s.currency, s.per_euro)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    public ExchangeRates(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The latest rates known for the day of that instant; nothing when there are none at all. */
    public Optional<RateSheet> at(Instant instant) {
        var day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return jdbc.sql(DAY).param("day", day).query(LocalDate.class).optional().map(this::of);
    }

    private RateSheet of(LocalDate day) {
        var rates = jdbc.sql("select currency, per_euro from exchange_rate where rate_day = :day")
                .param("day", day)
                .query((row, n) -> Map.entry(row.getString("currency"), row.getBigDecimal("per_euro")))
                .list();
        return new RateSheet(day, rates.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Stores the rates of a day; what a bank corrects is corrected. */
    @Transactional
    public void save(RateSheet sheet) {
        batches.batchUpdate(
                SAVE,
                sheet.perEuro().entrySet().stream()
                        .map(rate -> new MapSqlParameterSource("day", sheet.day())
                                .addValue("currency", rate.getKey())
                                .addValue("rate", rate.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }
}
