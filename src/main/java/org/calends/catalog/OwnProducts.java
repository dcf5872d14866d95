package org.calends.catalog;

import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The products that whoever is asking may see, and, as their publisher, change. */
@Component
@NamedInterface("writing")
public class OwnProducts {

    private final Catalog catalog;
    private final CatalogRecords records;

    OwnProducts(Catalog catalog, CatalogRecords records) {
        this.catalog = catalog;
        this.records = records;
    }

    /** A publisher's people see their own products, the marketplace's people all of them. */
    public Product visible(String key) {
        var own = CurrentUser.get().offerScope().publisher();
        return catalog.product(key)
                .filter(product -> own == null || own.equals(product.publisher()))
                .orElseThrow(() -> new NotFound("Product " + key));
    }

    public static Plan plan(Product product, String planId) {
        return product.plan(planId).orElseThrow(() -> new NotFound("Plan " + planId + " of " + product.key()));
    }

    public int version(Product product) {
        return records.version(product.key());
    }

    public int version(Product product, Plan plan) {
        return records.version(product.key(), plan.id());
    }

    /** An account may name a publisher that is not (yet) one of the marketplace (R7). */
    public void requireKnown(String publisher) {
        if (catalog.publisher(publisher).isEmpty()) {
            throw new UnknownPublisher(publisher);
        }
    }

    /** Nobody else changes it until the transaction ends. */
    public Product locked(String key) {
        var publisher = CurrentUser.get().requirePublisher();
        records.lock(key);
        return catalog.product(key)
                .filter(product -> product.publisher().equals(publisher))
                .orElseThrow(() -> new NotFound("Product " + key));
    }
}
