package org.calends.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.sales.ExpectedPayments;
import org.calends.security.CurrentUser;
import org.calends.security.OfferScope;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the running month will bring: what is on no statement yet, and what is still to be paid. */
@Component
@Transactional(readOnly = true)
public class Forecasts {

    private static final String BOOKED = """
            select s.publisher_id, s.currency, count(*) as line_count,
                case when min(s.list_currency) = s.currency and max(s.list_currency) = s.currency then sum(s.list_line) end
                    as list_line,
                sum(s.line) as line, sum(s.fee) as fee, sum(s.payout) as payout
            from sale s
            where s.sold_at < :until and not exists (select 1 from statement_line l where l.sale_id = s.id)
              and (cast(:publisher as varchar) is null or s.publisher_id = :publisher)
            group by s.publisher_id, s.currency
            """;

    private final JdbcClient jdbc;
    private final ExpectedPayments payments;
    private final MonthEnd monthEnd;
    private final MarketplaceCalendar calendar;

    Forecasts(JdbcClient jdbc, ExpectedPayments payments, MonthEnd monthEnd, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.payments = payments;
        this.monthEnd = monthEnd;
        this.calendar = calendar;
    }

    private record Account(String publisher, CurrencyUnit currency) implements Comparable<Account> {

        @Override
        public int compareTo(Account other) {
            var byPublisher = publisher.compareTo(other.publisher);
            return byPublisher != 0 ? byPublisher : currency.compareTo(other.currency);
        }
    }

    /** The month whose statement comes next. */
    public YearMonth month() {
        return monthEnd.running();
    }

    /** By publisher and currency; none for whom nothing is booked or expected. */
    public List<Forecast> running() {
        var scope = CurrentUser.get().offerScope();
        var booked = booked(scope);
        var expected = expected(scope);
        return Stream.concat(booked.keySet().stream(), expected.keySet().stream())
                .distinct()
                .sorted()
                .map(account -> new Forecast(
                        account.publisher(),
                        monthEnd.running(),
                        booked.getOrDefault(account, Totals.none(account.currency())),
                        expected.getOrDefault(account, Totals.none(account.currency()))))
                .toList();
    }

    private Map<Account, Totals> booked(OfferScope scope) {
        Map<Account, Totals> sums = new HashMap<>();
        jdbc.sql(BOOKED)
                .param("until", calendar.endOf(monthEnd.running()).atOffset(ZoneOffset.UTC))
                .param("publisher", scope.publisher())
                .query(row -> {
                    sums.put(account(row), TotalsReading.totals(row));
                });
        return sums;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString("publisher_id"), CurrencyUnit.of(row.getString("currency")));
    }

    private Map<Account, Totals> expected(OfferScope scope) {
        Map<Account, Totals> sums = new HashMap<>();
        payments.until(calendar.endOf(monthEnd.running())).stream()
                .filter(payment ->
                        scope.publisher() == null || scope.publisher().equals(payment.publisher()))
                .forEach(payment -> sums.merge(
                        new Account(payment.publisher(), payment.charge().line().getCurrencyUnit()),
                        Totals.of(payment.charge()),
                        Totals::plus));
        return sums;
    }
}
