package org.calends.catalog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String ALL_AT = """
            select product_key, plan_id, item, market, valid_from, amount, currency from price p
            where product_key in (:keys) and market in ('', :market)
              and valid_from = (select max(x.valid_from) from price x
                where x.product_key = p.product_key and x.plan_id = p.plan_id and x.item = p.item
                  and x.market = p.market and x.valid_from <= :at)
            order by market
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

    /** The price of the market is read after the one in US dollars, in whose place it stands. */
    Map<String, List<Price>> ofProducts(Collection<String> keys, String market, Instant at) {
        Map<String, Map<String, Price>> found = new HashMap<>();
        jdbc.sql(ALL_AT)
                .param("keys", keys)
                .param("market", market)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var price = PriceRows.price(row.getString("plan_id"), row);
                    found.computeIfAbsent(row.getString("product_key"), key -> new LinkedHashMap<>())
                            .put(price.plan() + "/" + price.item(), price);
                });
        Map<String, List<Price>> prices = new HashMap<>();
        found.forEach((key, items) -> prices.put(key, List.copyOf(items.values())));
        return prices;
    }
}
