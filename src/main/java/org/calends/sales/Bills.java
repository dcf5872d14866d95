package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.subscription.Subscription.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands of the bills of a subscription: nobody has given it back. */
@Repository
class Bills {

    private static final String STANDING = """
            select s.* from sale s
            where s.subscription_id = :subscription
              and not exists (select 1 from sale r where r.corrects = s.id)
            """;

    private static final String OF_TERM = STANDING + """
              and s.kind in ('ORDER', 'RENEWAL', 'INSTALLMENT', 'SEATS') and s.sold_at >= :since
              and coalesce(s.part_days, 1) > 0
            order by s.sold_at, s.id
            """;

    private static final String UNPAID = """
            select s.* from sale s join subscription u on u.id = s.subscription_id
            where s.kind in ('ORDER', 'RENEWAL', 'SEATS') and s.sold_at >= u.term_starts_at
              and u.status in ('PENDING', 'ACTIVE', 'SUSPENDED')
              and s.paid_until <= :now and s.paid_until < u.term_ends_at
              and not exists (select 1 from sale r where r.corrects = s.id)
              and not exists (select 1 from sale i where i.continues = s.id
                and (i.paid_until > :now or i.paid_until >= u.term_ends_at))
            order by s.sold_at, s.id
            """;

    private static final String PAID_UNTIL =
            "select max(paid_until) from sale where continues = :root and kind = 'INSTALLMENT'";

    private static final String USED = """
            select coalesce(sum(s.quantity), 0) from sale s
            where s.subscription_id = :subscription and s.meter = :meter and s.kind = 'USAGE'
              and s.sold_at >= :since and s.sold_at < :until
              and not exists (select 1 from sale r where r.corrects = s.id)
            """;

    private static final String PAID = """
            select count(*) from sale s
            where s.customer = :customer and s.product_key = :product and s.sold_at <= :at
              and s.kind <> 'REFUND' and coalesce(s.part_days, 1) > 0
              and not exists (select 1 from sale r where r.corrects = s.id)
            """;

    private static final String SOLD_BY = """
            select count(*) from sale s
            where s.reseller = :reseller and s.product_key = :product and s.kind <> 'REFUND'
              and coalesce(s.part_days, 1) > 0
            """;
    private static final String OF_EVENT =
            "select s.* from sale s where s.subscription_id = :subscription and s.usage_event = :event";

    private static final String USAGE_SINCE = """
            select s.* from sale s
            where s.kind = 'USAGE' and s.subscription_id is not null and s.sold_at >= :since
              and not s.free_trial
              and not exists (select 1 from sale r where r.corrects = s.id)
            order by s.sold_at, s.id
            """;

    private final JdbcClient jdbc;
    private final JdbcSales sales;

    Bills(JdbcClient jdbc, JdbcSales sales) {
        this.jdbc = jdbc;
        this.sales = sales;
    }

    /** But for what was used. */
    List<Sale> ofTerm(UUID subscription, Instant since) {
        return sales.complete(
                jdbc.sql(OF_TERM).param("subscription", subscription).param("since", SaleWriting.utc(since)));
    }

    /** How much a meter has counted in a term. */
    BigDecimal used(UUID subscription, String meter, Terms terms) {
        return jdbc.sql(USED)
                .param("subscription", subscription)
                .param("meter", meter)
                .param("since", SaleWriting.utc(terms.startsAt()))
                .param("until", SaleWriting.utc(terms.endsAt()))
                .query(BigDecimal.class)
                .single();
    }

    /** Whether a customer has paid for a product by an instant, and was not given it back. */
    boolean paid(UUID customer, String product, Instant at) {
        return jdbc.sql(PAID)
                        .param("customer", customer)
                        .param("product", product)
                        .param("at", SaleWriting.utc(at))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether a reseller has sold a product, given back since or not; trials do not count (R81). */
    boolean soldBy(UUID reseller, String product) {
        return jdbc.sql(SOLD_BY)
                        .param("reseller", reseller)
                        .param("product", product)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What was billed for an event, whether it was corrected since or not. */
    Optional<Sale> ofEvent(UUID subscription, String event) {
        return sales
                .complete(jdbc.sql(OF_EVENT).param("subscription", subscription).param("event", event))
                .stream()
                .findFirst();
    }

    List<Sale> usageSince(Instant since) {
        return sales.complete(jdbc.sql(USAGE_SINCE).param("since", SaleWriting.utc(since)));
    }

    /** What was bought for a running term, and is due to be paid for once more. */
    List<Sale> unpaid(Instant now) {
        return sales.complete(jdbc.sql(UNPAID).param("now", SaleWriting.utc(now)));
    }

    /** Until when what was bought is paid for. */
    Instant paidUntil(Sale root) {
        return jdbc.sql(PAID_UNTIL)
                .param("root", root.id())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(root.paid().until());
    }
}
