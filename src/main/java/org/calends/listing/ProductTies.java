package org.calends.listing;

import org.calends.catalog.Product;

/** What keeps a publisher from changing its product, asked of every room that has something to say. */
public interface ProductTies {

    /** @throws org.calends.problem.Refusal while the product must stay as it is */
    void refuseHeld(Product product);
}
