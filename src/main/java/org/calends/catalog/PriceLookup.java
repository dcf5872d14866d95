package org.calends.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up single prices in their market at an instant, past or future. */
class PriceLookup {

    private static final String TERM =
            "select term, payment, per from billing_term where product_key = :key and plan_id = :plan and term = :term"
                    + " order by position fetch first 1 rows only";

    private static final String PRICE_AT = """
            select amount, currency from price
            where product_key = :key and plan_id = :plan and item = :item and market in ('', :market) and valid_from <= :at
            order by market desc, valid_from desc fetch first 1 rows only
            """;

    private final JdbcClient jdbc;

    PriceLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ListPrice> ofTerm(PlanKey plan, String term, String market, Instant at) {
        return jdbc.sql(TERM)
                .param("key", plan.product())
                .param("plan", plan.plan())
                .param("term", term)
                .query((row, n) -> TermRows.free(row))
                .optional()
                .flatMap(price -> ofItem(plan, price.item(), market, at).map(price::at));
    }

    Optional<BigMoney> ofItem(PlanKey plan, String item, String market, Instant at) {
        return jdbc.sql(PRICE_AT)
                .param("key", plan.product())
                .param("plan", plan.plan())
                .param("item", item)
                .param("market", market)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> TermRows.unit(row))
                .optional();
    }
}
