package org.calends.pricelist;

import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.database.TestDatabase;
import org.calends.market.SampleMarkets;

/** Prices on a test database, for the tests of rooms that need them. */
public final class SamplePrices {

    private SamplePrices() {}

    public static PricedPlans on(TestDatabase database, MovableClock clock) {
        return new PricedPlans(
                SampleCatalog.records(database, clock),
                SampleCatalog.prices(database),
                SampleMarkets.markets(),
                SampleMarkets.rates(database),
                new MarketplaceCalendar(clock));
    }
}
