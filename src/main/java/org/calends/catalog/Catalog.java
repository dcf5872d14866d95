package org.calends.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door to what is for sale. */
public interface Catalog {

    Optional<Product> product(String key);

    /** The products among these keys that exist, each with its plans, in a fixed number of queries. */
    Map<String, Product> products(Collection<String> keys);

    /** All products, or those of one publisher, by title. */
    List<Product> productsOf(@Nullable String publisher);

    Optional<Publisher> publisher(String id);

    /** Stores a publisher, or changes the one of that id. */
    void save(Publisher publisher);

    /** Stores a product with all its plans, or replaces the one of that key. */
    void save(Product product);
}
