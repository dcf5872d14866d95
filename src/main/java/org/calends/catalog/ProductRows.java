package org.calends.catalog;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes products; their plans are written next door. */
class ProductRows {

    private static final String SAVE = """
            merge into product p
            using (select cast(:key as varchar) as product_key, cast(:id as uuid) as id, cast(:publisher as varchar) as publisher_id,
                cast(:title as varchar) as title, cast(:offerType as varchar) as offer_type, cast(:published as boolean) as published,
                cast(:stopped as boolean) as stopped, cast(:channel as varchar) as reseller_channel,
                cast(:exclusive as boolean) as exclusive) s on (p.product_key = s.product_key)
            when matched then update set id = s.id, publisher_id = s.publisher_id, title = s.title, offer_type = s.offer_type,
                published = s.published, stopped = s.stopped, reseller_channel = s.reseller_channel, exclusive = s.exclusive,
                version = p.version + 1
            when not matched then insert
                (product_key, id, publisher_id, title, offer_type, published, stopped, reseller_channel, exclusive)
                values (s.product_key, s.id, s.publisher_id, s.title, s.offer_type, s.published, s.stopped,
                    s.reseller_channel, s.exclusive)
            """;

    private static final String ADD = """
            insert into product
                (product_key, id, publisher_id, title, offer_type, published, stopped, reseller_channel, exclusive)
            values (:key, :id, :publisher, :title, :offerType, :published, :stopped, :channel, :exclusive)
            """;

    private final NamedParameterJdbcOperations jdbc;

    ProductRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a product or changes the one of that key. */
    void save(Product product) {
        jdbc.update(SAVE, row(product));
    }

    void add(Product product) {
        jdbc.update(ADD, row(product));
    }

    void remove(String productKey) {
        jdbc.update("delete from product where product_key = :key", new MapSqlParameterSource("key", productKey));
    }

    private static SqlParameterSource row(Product product) {
        return new MapSqlParameterSource("key", product.key())
                .addValue("id", product.id())
                .addValue("publisher", product.publisher())
                .addValue("title", product.title())
                .addValue("offerType", product.offerType().name())
                .addValue("published", product.state() != ProductState.DRAFT)
                .addValue("stopped", product.state() == ProductState.STOPPED)
                .addValue("channel", product.resellerChannel().name())
                .addValue("exclusive", product.exclusive());
    }
}
