package org.calends.catalog;

import org.springframework.modulith.NamedInterface;

/** The writing door: each change is made while its product is locked, so that rules see all of it and nobody is overtaken. */
@NamedInterface("writing")
public interface CatalogRecords {

    /** Keeps everybody else from changing this product until the transaction ends. */
    void lock(String productKey);

    /** How often the product itself was changed. */
    int version(String productKey);

    int version(String productKey, String planId);

    /** Adds a product without plans. @throws KeyTaken when there is one of that key, whoever's it is */
    void add(Product product);

    /** Stores the product itself, not its plans. */
    void change(Product product);

    /** Removes a product that was never published, with its plans. */
    void remove(Product product);

    /** Adds a plan behind the others, or changes the one of that id; it keeps its place. */
    void save(Product product, Plan plan);

    /** Removes a plan that was never published. */
    void remove(String productKey, Plan plan);
}
