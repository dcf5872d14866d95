package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
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
            order by s.sold_at, s.id
            """;

    private static final String USED = """
            select coalesce(sum(s.quantity), 0) from sale s
            where s.subscription_id = :subscription and s.meter = :meter and s.kind = 'USAGE'
              and s.sold_at >= :since and s.sold_at < :until
              and not exists (select 1 from sale r where r.corrects = s.id)
            """;

    private static final String OF_EVENT =
            "select s.* from sale s where s.subscription_id = :subscription and s.usage_event = :event";

    private static final String USAGE_SINCE = """
            select s.* from sale s
            where s.kind = 'USAGE' and s.subscription_id is not null and s.sold_at >= :since
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
}
