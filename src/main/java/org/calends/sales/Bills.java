package org.calends.sales;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
}
