package org.calends.listing;

import static org.mockito.Mockito.mock;

import org.calends.catalog.Catalog;

/** The listing room over a catalog that tests make up. */
public final class SampleListing {

    private SampleListing() {}

    public static OwnProducts over(Catalog catalog) {
        return new OwnProducts(catalog, mock());
    }
}
