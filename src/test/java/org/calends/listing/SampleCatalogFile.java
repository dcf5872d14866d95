package org.calends.listing;

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
        return new CatalogFile(
                new CatalogSettings(file),
                SampleCatalog.on(database),
                new LoadedProducts(database.jdbc()),
                SamplePrices.on(database, new MovableClock()),
                new PlanCheck(PlanLimits.DEFAULTS, SampleMarkets.markets()));
    }
}
