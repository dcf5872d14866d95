package org.calends.catalog;

import org.calends.database.TestDatabase;
import org.springframework.core.io.Resource;

/** A catalog on a test database, for the tests of rooms that need one. */
public final class SampleCatalog {

    private SampleCatalog() {}

    public static Catalog on(TestDatabase database) {
        return new JdbcCatalog(database.jdbc(), database.batches());
    }

    public static CatalogFile file(TestDatabase database, Resource file) {
        return new CatalogFile(new CatalogSettings(file), on(database));
    }

    /** Stores products together with their publishers. */
    public static void save(TestDatabase database, Product... products) {
        var catalog = on(database);
        for (var product : products) {
            catalog.save(new Publisher(product.publisher(), product.publisher()));
            catalog.save(product);
        }
    }
}
