package org.calends.pricelist;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleOwnProducts;
import org.calends.database.TestDatabase;
import org.calends.market.SampleMarkets;

/** Prices on a test database, for the tests of rooms that need them. */
public final class SamplePrices {

    private SamplePrices() {}

    public static PricedPlans on(TestDatabase database, MovableClock clock) {
        return new PricedPlans(
                SampleCatalog.records(database, clock),
                SampleCatalog.prices(database),
                conversion(database),
                new PriceChangeRows(database.jdbc(), database.batches()),
                new MarketplaceCalendar(clock));
    }

    static PriceChanges changes(TestDatabase database, MovableClock clock) {
        return new PriceChanges(
                SampleOwnProducts.over(SampleCatalog.on(database, clock)),
                SampleCatalog.prices(database),
                conversion(database),
                new PriceChangeRows(database.jdbc(), database.batches()),
                new MarketplaceCalendar(clock));
    }

    static MarketPrices markets(TestDatabase database, MovableClock clock) {
        return new MarketPrices(
                SampleOwnProducts.over(SampleCatalog.on(database, clock)),
                SampleCatalog.prices(database),
                conversion(database),
                new MarketplaceCalendar(clock));
    }

    private static MarketConversion conversion(TestDatabase database) {
        return new MarketConversion(SampleMarkets.markets(), SampleMarkets.rates(database));
    }
}
