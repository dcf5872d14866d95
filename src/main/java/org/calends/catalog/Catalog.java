package org.calends.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;

/** The door to what is for sale. */
public interface Catalog {

    Optional<Product> product(String key);

    /** The products among these keys that exist, each with its plans, in a fixed number of queries. */
    Map<String, Product> products(Collection<String> keys);

    /** All products, or those of one publisher, by title. */
    List<Product> productsOf(@Nullable String publisher);

    /** One page of the products that a query finds, by title. */
    Page<Product> search(ProductQuery query, PageRequest page);

    Optional<Publisher> publisher(String id);

    /** Stores a publisher, or changes the one of that id. */
    void save(Publisher publisher);

    /**
     * Stores a product with all its plans, or changes the one of that key. A plan that is left out is no longer sold; it stays
     * known, stopped, because private offers and sales name it.
     */
    void save(Product product);
}
