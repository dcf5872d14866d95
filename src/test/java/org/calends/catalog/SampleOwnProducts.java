package org.calends.catalog;

import static org.mockito.Mockito.mock;

/** Products of whoever asks, in a catalog that tests make up. */
public final class SampleOwnProducts {

    private SampleOwnProducts() {}

    public static OwnProducts over(Catalog catalog) {
        return new OwnProducts(catalog, mock());
    }
}
