package org.calends.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** The door to what is for sale. */
public interface Catalog {

    Optional<Product> product(String key);

    /** The products among these keys that exist, each with its plans, in a fixed number of queries. */
    Map<String, Product> products(Collection<String> keys);

    /** Those of them that belong to a publisher: another's list prices may be private, and a draft may name anything. */
    default Map<String, Product> products(String publisher, Collection<String> keys) {
        var products = new HashMap<>(products(keys));
        products.values().removeIf(product -> !product.publisher().equals(publisher));
        return products;
    }

    /**
     * What one unit of a plan costs in a market at an instant, past or future, in the currency of that market. A market without
     * a price of its own has the one in US dollars.
     *
     * @param term the first price of this term, where a plan has several
     */
    Optional<ListPrice> priceAt(String productKey, String planId, String term, String market, Instant at);

    /** What one unit of a meter costs, likewise. */
    Optional<BigMoney> meterPriceAt(String productKey, String planId, String meter, String market, Instant at);

    /**
     * What every item of these products costs in a market at an instant, by product, in one query; like {@link #priceAt}, with
     * the price in US dollars where the market has none of its own.
     */
    Map<String, List<Price>> pricesIn(Collection<String> productKeys, String market, Instant at);

    /** All products, or those of one publisher, by title. */
    List<Product> productsOf(@Nullable String publisher);

    /** One page of the products that a query finds, by title. */
    Page<Product> search(ProductQuery query, PageRequest page);

    Optional<Publisher> publisher(String id);

    /** What publishers are called, by their keys. */
    Map<String, String> publisherNames(Set<String> ids);

    /** Stores a publisher, or changes the one of that id. */
    void save(Publisher publisher);

    /**
     * Stores a product with all its plans, or changes the one of that key. A plan that is left out is no longer sold; it stays
     * known, stopped, because private offers and sales name it.
     */
    void save(Product product);
}
