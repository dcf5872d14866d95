package org.calends.listing;

import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** The door for those who have a product reviewed before it is published. Whose product it is, they have asked. */
@Component
public class ReviewedPublication {

    private final Catalog catalog;
    private final CatalogRecords records;
    private final Publication publication;

    ReviewedPublication(Catalog catalog, CatalogRecords records, Publication publication) {
        this.catalog = catalog;
        this.records = records;
        this.publication = publication;
    }

    /** Nobody else changes it until the transaction ends. */
    public Product product(String key) {
        records.lock(key);
        return catalog.product(key).orElseThrow(() -> new NotFound("Product " + key));
    }

    /** What hinders the product and its drafts from being published. */
    public Stream<Violation> obstacles(Product product) {
        return publication.obstacles(product, drafts(product));
    }

    /** Publishes the product and all its drafts. */
    public Product publish(String key) {
        var product = product(key);
        PlanCheck.refuseIncomplete(obstacles(product));
        drafts(product).forEach(plan -> publication.publish(product, plan));
        records.change(product.in(ProductState.LIVE));
        return product;
    }

    /** Sells it no more. */
    public void stop(String key) {
        records.change(product(key).in(ProductState.STOPPED));
    }

    private static List<Plan> drafts(Product product) {
        return product.plans().stream().filter(Plan::draft).toList();
    }
}
