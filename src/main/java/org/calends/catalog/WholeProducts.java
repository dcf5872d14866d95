package org.calends.catalog;

import java.time.Instant;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Writes one product with however many plans and prices in a fixed number of batches. */
class WholeProducts {

    private final ProductRows products;
    private final PlanWriting plans;
    private final BasePrices prices;

    WholeProducts(NamedParameterJdbcOperations jdbc) {
        this.products = new ProductRows(jdbc);
        this.plans = new PlanWriting(jdbc);
        this.prices = new BasePrices(jdbc);
    }

    void save(Product product, Instant now) {
        products.save(product);
        plans.stopOthers(product.key(), product.plans());
        plans.save(product.key(), product.plans(), 0);
        prices.save(product.key(), product.plans(), now);
    }
}
