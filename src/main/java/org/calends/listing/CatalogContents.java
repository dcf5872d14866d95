package org.calends.listing;

import java.util.List;
import java.util.Map;
import org.calends.audience.Member;
import org.calends.catalog.Product;
import org.calends.catalog.Publisher;

/**
 * What a catalog file says.
 *
 * @param audiences who may see private plans, by the keys of their products and their own ids
 * @param texts what it says of each product, by key, word for word
 */
record CatalogContents(
        List<Publisher> publishers,
        List<Product> products,
        List<SelectedReseller> selectedResellers,
        Map<String, Map<String, List<Member>>> audiences,
        Map<String, String> texts) {

    static final CatalogContents NOTHING = new CatalogContents(List.of(), List.of(), List.of(), Map.of(), Map.of());
}
