package org.calends.catalog;

import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes single products and plans. */
@Repository
@Transactional
class JdbcCatalogRecords implements CatalogRecords {

    private static final String LOCK = "select version from product where product_key = :key for update";
    private static final String PRODUCT_VERSION = "select version from product where product_key = :key";
    private static final String PLAN_VERSION = "select version from plan where product_key = :key and id = :plan";

    private final JdbcClient jdbc;
    private final ProductRows products;
    private final PlanWriting plans;
    private final BasePrices prices;
    private final MarketplaceCalendar calendar;

    JdbcCatalogRecords(JdbcClient jdbc, NamedParameterJdbcOperations batches, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.products = new ProductRows(batches);
        this.plans = new PlanWriting(batches);
        this.prices = new BasePrices(batches);
        this.calendar = calendar;
    }

    @Override
    public void lock(String productKey) {
        jdbc.sql(LOCK).param("key", productKey).query(Integer.class).optional();
    }

    @Override
    public int version(String productKey) {
        return jdbc.sql(PRODUCT_VERSION)
                .param("key", productKey)
                .query(Integer.class)
                .single();
    }

    @Override
    public int version(String productKey, String planId) {
        return jdbc.sql(PLAN_VERSION)
                .param("key", productKey)
                .param("plan", planId)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Product product) {
        try {
            products.add(product);
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(product.key());
        }
    }

    @Override
    public void change(Product product) {
        products.save(product);
    }

    @Override
    public void remove(Product product) {
        plans.remove(product.key(), product.plans().stream().map(Plan::id).toList());
        products.remove(product.key());
    }

    @Override
    public void save(Product product, Plan plan) {
        var ids = product.plans().stream().map(Plan::id).toList();
        var place = ids.indexOf(plan.id());
        plans.save(product.key(), List.of(plan), place < 0 ? ids.size() : place);
        prices.save(product.key(), List.of(plan), calendar.now());
    }

    @Override
    public void remove(String productKey, Plan plan) {
        plans.remove(productKey, List.of(plan.id()));
    }
}
