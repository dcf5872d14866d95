package org.calends.catalog;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;

/** A catalog on a test database, for the tests of rooms that need one. */
public final class SampleCatalog {

    private SampleCatalog() {}

    public static Catalog on(TestDatabase database) {
        return on(database, new MovableClock());
    }

    public static Catalog on(TestDatabase database, MovableClock clock) {
        return new JdbcCatalog(database.jdbc(), database.batches(), new MarketplaceCalendar(clock));
    }

    public static Prices prices(TestDatabase database) {
        return new PriceRows(database.batches());
    }

    public static CatalogRecords records(TestDatabase database, MovableClock clock) {
        return new JdbcCatalogRecords(database.jdbc(), database.batches(), new MarketplaceCalendar(clock));
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
