package org.calends.listing;

import org.calends.audience.SampleAudiences;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.database.TestDatabase;
import org.calends.market.SampleMarkets;
import org.calends.pricelist.SamplePrices;
import org.springframework.core.io.Resource;

/** A catalog file loaded into a test database, for the tests of rooms that need one. */
public final class SampleCatalogFile {

    private SampleCatalogFile() {}

    public static CatalogFile of(TestDatabase database, Resource file) {
        var clock = new MovableClock();
        var catalog = SampleCatalog.on(database, clock);
        return new CatalogFile(
                new CatalogSettings(file),
                catalog,
                new LoadedProducts(database.jdbc()),
                new ProductLoading(catalog, SamplePrices.on(database, clock), SampleAudiences.on(database, catalog)),
                new PlanCheck(PlanLimits.DEFAULTS, SampleMarkets.markets()));
    }
}
