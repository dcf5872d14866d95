package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What running subscriptions will pay by themselves. Later payments have the price of their term; renewals are told at the
 * price they had last, and trials that convert at the list price of their beginning, because what they will cost is decided
 * when they happen.
 */
@Component
@Transactional(readOnly = true)
public class ExpectedPayments {

    private static final String RENEWING = """
            select s.*, coalesce(u.next_quantity, u.quantity) as renewed_quantity
            from sale s join subscription u on u.id = s.subscription_id
            where s.kind in ('ORDER', 'RENEWAL') and not s.free_trial and s.sold_at >= u.term_starts_at
              and u.status = 'ACTIVE' and u.auto_renew and u.term_ends_at < :until
              and not exists (select 1 from sale r where r.corrects = s.id)
            """;

    private final JdbcClient jdbc;
    private final Bills bills;

    ExpectedPayments(JdbcClient jdbc, Bills bills) {
        this.jdbc = jdbc;
        this.bills = bills;
    }

    /** At most one payment of each, so that it is asked for no more than a month ahead. */
    public List<ExpectedPayment> until(Instant until) {
        var later = bills.unpaid(until.minusNanos(1000)).stream()
                .map(sale -> expected(sale, sale.purchase().quantity()));
        var renewed = jdbc.sql(RENEWING)
                .param("until", SaleWriting.utc(until))
                .query((row, n) -> expected(SaleReading.sale(row), row.getBigDecimal("renewed_quantity")))
                .list();
        return Stream.concat(later, renewed.stream()).toList();
    }

    private static ExpectedPayment expected(Sale sale, BigDecimal quantity) {
        return new ExpectedPayment(
                sale.publisher(), sale.price().whole(quantity).charge());
    }
}
