package org.calends.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The catalog in its tables; how plans are read and products are written is next door. */
@Repository
class JdbcCatalog implements Catalog {

    private static final String PRODUCT = """
            select product_key, id, publisher_id, title, offer_type, published, stopped, reseller_channel, exclusive
            from product
            """;

    private static final String BY_KEY = PRODUCT + "where product_key in (:keys)";

    // Nulls are cast because PostgreSQL wants to know the type of each parameter.
    private static final String MATCHING = """
            where (cast(:publisher as varchar) is null or publisher_id = :publisher)
              and (cast(:part as varchar) is null
                or lower(title) like lower(:part) escape '!' or lower(product_key) like lower(:part) escape '!')
            """;

    private static final String SEARCH =
            PRODUCT + MATCHING + "order by lower(title), product_key offset :offset rows fetch next :size rows only";

    private static final String COUNT = "select count(*) from product " + MATCHING;

    private static final String SAVE_PUBLISHER = """
            merge into publisher p
            using (select cast(:id as varchar) as id, cast(:name as varchar) as name) s on (p.id = s.id)
            when matched then update set name = s.name
            when not matched then insert (id, name) values (s.id, s.name)
            """;

    private final JdbcClient jdbc;
    private final PlanRows plans;
    private final PriceLookup prices;
    private final WholeProducts wholes;
    private final MarketplaceCalendar calendar;

    JdbcCatalog(JdbcClient jdbc, NamedParameterJdbcOperations batches, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.plans = new PlanRows(jdbc);
        this.prices = new PriceLookup(jdbc);
        this.wholes = new WholeProducts(batches);
        this.calendar = calendar;
    }

    @Override
    public Optional<Product> product(String key) {
        return Optional.ofNullable(products(List.of(key)).get(key));
    }

    @Override
    public Map<String, Product> products(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found =
                jdbc.sql(BY_KEY).param("keys", keys).query(PlanRows::product).list();
        return plans.addTo(found, calendar.now()).stream().collect(Collectors.toMap(Product::key, Function.identity()));
    }

    @Override
    public Optional<ListPrice> priceAt(String productKey, String planId, String term, String market, Instant at) {
        return prices.ofTerm(new PlanKey(productKey, planId), term, market, at);
    }

    @Override
    public Map<String, List<Price>> pricesIn(Collection<String> productKeys, String market, Instant at) {
        return productKeys.isEmpty() ? Map.of() : prices.ofProducts(productKeys, market, at);
    }

    @Override
    public Optional<BigMoney> meterPriceAt(String productKey, String planId, String meter, String market, Instant at) {
        return prices.ofItem(new PlanKey(productKey, planId), meter, market, at);
    }

    @Override
    public List<Product> productsOf(@Nullable String publisher) {
        return matching(new ProductQuery(publisher, null), 0, Integer.MAX_VALUE);
    }

    @Override
    public Page<Product> search(ProductQuery query, PageRequest page) {
        var total = asking(COUNT, query).query(Long.class).single();
        return new Page<>(matching(query, page.offset(), page.size()), page.page(), page.size(), total);
    }

    private List<Product> matching(ProductQuery query, long offset, int size) {
        var found = asking(SEARCH, query)
                .param("offset", offset)
                .param("size", size)
                .query(PlanRows::product)
                .list();
        return plans.addTo(found, calendar.now());
    }

    private JdbcClient.StatementSpec asking(String sql, ProductQuery query) {
        return jdbc.sql(sql).param("publisher", query.publisher()).param("part", partOf(query.q()));
    }

    private static @Nullable String partOf(@Nullable String q) {
        return q == null || q.isBlank() ? null : "%" + q.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    @Override
    public Optional<Publisher> publisher(String id) {
        return jdbc.sql("select id, name from publisher where id = :id")
                .param("id", id)
                .query((row, n) -> new Publisher(row.getString("id"), row.getString("name")))
                .optional();
    }

    @Override
    public Map<String, String> publisherNames(Set<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from publisher where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getString("id"), row.getString("name"));
                    });
        }
        return names;
    }

    @Override
    public void save(Publisher publisher) {
        jdbc.sql(SAVE_PUBLISHER)
                .param("id", publisher.id())
                .param("name", publisher.name())
                .update();
    }

    @Override
    @Transactional
    public void save(Product product) {
        wholes.save(product, calendar.now());
    }
}
