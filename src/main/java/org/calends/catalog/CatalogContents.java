package org.calends.catalog;

import java.util.List;

/** What a catalog file says. */
record CatalogContents(List<Publisher> publishers, List<Product> products, List<SelectedReseller> selectedResellers) {

    static final CatalogContents NOTHING = new CatalogContents(List.of(), List.of(), List.of());
}
